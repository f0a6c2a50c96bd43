package id.laris.web.support;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the help pages say, in Indonesian. English: {@code messages/help_en.properties}. */
@MessageBundle("help")
public interface HelpMessages {
    @Message("Cara belanja")
    String buying();

    @Message("Cari dan pilih")
    String buying_find();

    @Message(
            "Cari dengan kata apa saja, salah ketik pun tidak apa-apa. Saring menurut ukuran, warna, harga, atau merek. Di halaman barang, pilih ukuran dan warna; yang dicoret sedang habis.")
    String buying_find_text();

    @Message("Isi keranjang")
    String buying_cart();

    @Message(
            "Keranjangmu tersimpan di peramban ini dan tetap ada saat kamu kembali. Kalau harga atau stok berubah, kami tunjukkan dan kamu yang memutuskan.")
    String buying_cart_text();

    @Message("Buat pesanan")
    String buying_checkout();

    @Message(
            "Isi kontak dan alamat, pilih pengiriman dan cara bayar, semuanya di satu halaman. Barang ditahan untukmu sejak pesanan dibuat, sebelum uang berpindah.")
    String buying_checkout_text();

    @Message("Ikuti pesanan")
    String buying_follow();

    @Message(
            "Tautan pesanan ada di e-mail dari kami. Tanpa tautan itu pun pesanan bisa dibuka lewat Lacak pesanan, dengan nomor pesanan dan e-mail.")
    String buying_follow_text();

    @Message("Pembayaran")
    String paying();

    @Message("Transfer bank")
    String paying_transfer();

    @Message(
            "Jumlah yang harus ditransfer sedikit lebih dari total pesanan. Tiga angka terakhirnya hanya milik pesananmu, sehingga pembayaran dikenali tanpa bukti transfer. Transfer tepat sejumlah itu.")
    String paying_transfer_text();

    @Message("QRIS, dompet digital, kartu")
    String paying_online();

    @Message(
            "Kamu dibawa ke halaman penyedia pembayaran. Nomor kartu tidak pernah sampai kepada kami. Kalau pembayaran gagal, pesananmu tetap ada dan bisa dibayar lagi.")
    String paying_online_text();

    @Message("Bayar di tempat")
    String paying_cash();

    @Message("Siapkan uang pas saat kurir datang. Tidak ada yang perlu dibayar sebelumnya.")
    String paying_cash_text();

    @Message("Kalau terlambat membayar")
    String paying_late();

    @Message(
            "Pesanan yang tidak dibayar sampai batas waktunya dilepas kembali. Pembayaran yang datang terlambat tidak pernah hilang: pesananmu dihidupkan lagi kalau barangnya masih ada, atau uangmu kami kembalikan.")
    String paying_late_text();

    @Message("Pengiriman")
    String shipping();

    @Message("Ongkos kirim")
    String shipping_fee();

    @Message(
            "Ongkos mengikuti wilayah tujuan dan berat paket. Paket besar yang ringan dihitung menurut ukurannya. Ongkos tampil sebelum kamu memesan, tidak ada tambahan setelahnya.")
    String shipping_fee_text();

    @Message("Melacak paket")
    String shipping_track();

    @Message("Nomor resi dan perjalanan paket ada di halaman pesananmu. Satu pesanan bisa datang dalam beberapa paket.")
    String shipping_track_text();

    @Message("Pesanan diterima")
    String shipping_received();

    @Message(
            "Setelah barang sampai dan semuanya baik, tekan Pesanan diterima. Kalau tidak, pesanan selesai dengan sendirinya beberapa hari setelah paket sampai.")
    String shipping_received_text();

    @Message("Privasi")
    String privacy();

    @Message("Versi {version}. Kalau isinya berubah, kami memberi tahu sebelum berlaku.")
    String privacy_version(String version);

    @Message("Dasar dan tujuan")
    String privacy_basis();

    @Message(
            "Untuk menjual dan mengirim, dasarnya perjanjian jual beli. Untuk kabar, saran barang, dan hitungan kunjungan, dasarnya persetujuanmu: tidak pernah dicentang sebelumnya, dan bisa dicabut kapan saja di halaman Privasi akunmu.")
    String privacy_basis_text();

    @Message("Hak atas datamu")
    String privacy_rights();

    @Message(
            "Di halaman Privasi akunmu kamu bisa melihat dan membetulkan data, meminta salinannya, menangguhkan pemrosesan, dan menghapus akun. Permintaan dijawab paling lambat 3 × 24 jam.")
    String privacy_rights_text();

    @Message("Yang kami simpan")
    String privacy_kept();

    @Message(
            "Nama, kontak, dan alamat yang kamu tulis saat memesan, karena tanpa itu barang tidak bisa dikirim. Kalau kamu punya akun: juga alamat, ukuran, dan wishlist yang kamu simpan sendiri. Semuanya disimpan tersandi. Data pesanan disimpan selama hukum mewajibkan kami menyimpan catatan penjualan.")
    String privacy_kept_text();

    @Message("Kuki")
    String privacy_cookies();

    @Message(
            "Hanya kuki yang diperlukan: isi keranjang, bahasa, tampilan, provinsi untuk perkiraan ongkos, dan pengaman formulir. Tidak ada pelacak dari pihak lain.")
    String privacy_cookies_text();

    @Message("Yang kami teruskan")
    String privacy_shared();

    @Message(
            "Kurir mendapat nama, alamat, dan telepon penerima. Penyedia pembayaran mendapat nomor pesanan dan jumlahnya. Selain itu tidak ada.")
    String privacy_shared_text();
}
