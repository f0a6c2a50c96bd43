package id.laris.web.order;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of an order says, in Indonesian. English: {@code messages/order_en.properties}. */
@MessageBundle("order")
public interface OrderMessages {
    @Message("Tulis nomor pesanan dan e-mail yang kamu pakai saat memesan.")
    String find_help();

    @Message("Nomor pesanan")
    String number();

    @Message("E-mail")
    String email();

    @Message("Buka pesanan")
    String open();

    @Message("Tidak ada pesanan dengan nomor dan e-mail itu. Periksa keduanya; nomornya ada di e-mail dari kami.")
    String not_found();

    @Message("Pesanan {number}")
    String heading(String number);

    @Message(
            "{#when code}{#is 'awaiting-payment'}Menunggu pembayaran{#is 'checking-payment'}Pembayaran sedang dicek{#is 'money-held'}Uangmu ditahan bank{#is 'being-checked'}Sedang diperiksa{#is 'being-prepared'}Sedang disiapkan{#is 'packed'}Sudah dikemas{#is 'partly-shipped'}Sebagian sudah dikirim{#is 'shipped'}Sudah dikirim{#is 'delivered'}Sudah sampai{#is 'completed'}Selesai{#is 'expired'}Waktu bayar sudah lewat{#is 'returned'}Dikembalikan{#else}Dibatalkan{/when}")
    String state(String code);

    @Message(
            "{#when code}{#is 'awaiting-payment'}Barangnya kami tahan untukmu. Setelah pembayaran masuk, kami langsung menyiapkannya.{#is 'checking-payment'}Kami belum mendapat kepastian dari penyedia pembayaran. Halaman ini memperbarui diri; jangan bayar dua kali.{#is 'money-held'}Bank menahan uangmu untuk pesanan ini dan belum memindahkannya. Kami memeriksa pembayarannya dulu; kamu tidak perlu membayar lagi. Kalau tidak kami ambil, bank melepasnya kembali.{#is 'being-checked'}Sebelum dikemas pesananmu kami periksa dulu, biasanya selesai dalam satu hari kerja. Kamu tidak perlu melakukan apa pun; kalau tidak bisa kami terima, uangmu kembali.{#is 'being-prepared'}Kami sedang mengambil dan mengemas barangmu. Setelah ini paket diserahkan ke kurir.{#is 'packed'}Paketmu menunggu dijemput kurir.{#is 'partly-shipped'}Sebagian barang sudah di jalan, sisanya segera menyusul.{#is 'shipped'}Paketmu dibawa kurir. Kalau sudah sampai, beri tahu kami di bawah.{#is 'delivered'}Semoga cocok. Kalau semuanya baik, tekan Pesanan diterima.{#is 'completed'}Terima kasih sudah belanja. Sampai jumpa lagi.{#is 'expired'}Barangnya sudah dilepas kembali. Kamu bisa memesan lagi kapan saja; kalau terlanjur membayar, uangmu kami urus.{#is 'returned'}Barangnya sudah kembali kepada kami.{#else}Pesanan ini dibatalkan. Kalau sudah dibayar, uangnya kembali kepadamu.{/when}")
    String next(String code);

    @Message("Sebentar, kamu dibawa ke halaman pembayaran.")
    String sent_to_gateway();

    @Message("Buka sekarang")
    String go_now();

    @Message("Sejauh mana pesananmu")
    String how_far();

    @Message(
            "{#when name}{#is 'placed'}Dipesan{#is 'paid'}Dibayar{#is 'confirmed'}Diterima toko{#is 'shipped'}Dikirim{#else}Diterima{/when}")
    String step(String name);

    @Message("Sampai")
    String until();

    @Message("Siapkan uang tunai sejumlah ini saat kurir datang.")
    String pay_courier();

    @Message("Pembayaran terakhir tidak berhasil. Coba lagi, atau pilih cara lain.")
    String attempt_failed();

    @Message("{amount} sudah kami terima. Lunasi sisanya:")
    String paid_in_part(String amount);

    @Message("Penyedia pembayaran belum menjawab. Kami menanyakannya terus; jangan bayar dua kali.")
    String attempt_unknown();

    @Message("Transfer tepat sejumlah ini, sampai tiga angka terakhirnya:")
    String transfer_exactly();

    @Message("Tiga angka terakhir membuat pembayaranmu dikenali tanpa bukti transfer.")
    String transfer_unique();

    @Message("Bank")
    String bank();

    @Message("Nomor rekening")
    String account();

    @Message("Atas nama")
    String holder();

    @Message("Bayar sekarang")
    String pay_now();

    @Message("Bayar lagi")
    String pay_again();

    @Message("Bayar dengan cara lain")
    String pay_otherwise();

    @Message("Paket {n}")
    String parcel(int n);

    @Message("{#when state}{#is 'PACKED'}Dikemas{#is 'SHIPPED'}Di perjalanan{#else}Sampai{/when}")
    String parcel_state(String state);

    @Message("Barangnya sudah di tanganmu dan semuanya baik?")
    String received_question();

    @Message("Pesanan diterima")
    String received();

    @Message("Perjalanan pesanan")
    String what_happened();

    @Message(
            "{#when type}{#is 'order.placed'}Pesanan dibuat{#is 'order.confirmed'}Pesanan diterima toko{#is 'order.cancelled'}Pesanan dibatalkan{#is 'order.expired'}Waktu bayar habis{#is 'order.completed'}Pesanan selesai{#is 'payment.received'}Pembayaran diterima{#is 'payment.fell-short'}Pembayaran kurang, sisanya masih ditunggu{#is 'payment.ended'}Pembayaran tidak berhasil{#is 'payment.refund-promised'}Uang akan dikembalikan{#is 'payment.refund-sent'}Uang sudah dikembalikan{#is 'payment.relieved'}Tagihan berkurang{#is 'shipping.parcel-packed'}Paket dikemas{#is 'shipping.parcel-shipped'}Paket diserahkan ke kurir{#is 'shipping.parcel-delivered'}Paket sampai{#is 'return.requested'}Pengembalian diajukan{#is 'return.asked-back'}Ada pertanyaan tentang pengembalian{#is 'return.approved'}Pengembalian disetujui{#is 'return.rejected'}Pengembalian ditolak{#is 'return.goods-sent'}Barang dikirim kembali{#is 'return.received'}Barang kembali sampai di toko{#is 'return.replaced'}Barang pengganti disiapkan{#is 'return.replacement-placed'}Pengganti barang yang dikembalikan{#is 'return.settled'}Pengembalian selesai{#is 'risk.order-held'}Pesanan diperiksa dulu{#is 'risk.order-released'}Pemeriksaan selesai{#is 'return.cancelled'}Pengembalian dibatalkan{#else}{type}{/when}")
    String happening(String type);

    @Message("Batalkan pesanan")
    String call_off();

    @Message("Selama belum dibayar, pesanan bisa dibatalkan dan barangnya dilepas kembali.")
    String call_off_help();

    @Message("Ya, batalkan")
    String call_off_yes();

    @Message("Dibatalkan pembeli")
    String cancelled_by_buyer();

    @Message("Barang")
    String goods();

    @Message("Tidak perlu dibayar lagi")
    String relieved();

    @Message("Tagihan")
    String bill();

    @Message("Pilih cara bayar")
    String choose_way();

    @Message("Pesanan ini sudah dibayar.")
    String already_paid();

    @Message("Bank sudah menahan uangmu untuk pesanan ini. Kamu tidak perlu membayar lagi.")
    String money_held();

    @Message("Cara bayar itu tidak tersedia untuk pesanan ini. Pilih yang lain.")
    String method_gone();

    @Message("Itu tidak bisa lagi, karena pesanan sudah berubah. Di bawah ini keadaannya sekarang.")
    String step_gone();

    @Message("Nomor virtual account")
    String va();

    @Message("Bayar tepat sejumlah ini dari bank mana pun; pembayaranmu dikenali otomatis.")
    String va_help();

    @Message("Kode perusahaan")
    String biller();

    @Message("Kode bayar")
    String bill_key();

    @Message("Di aplikasi atau ATM, pilih Bayar, lalu Multipayment, dan masukkan kedua kode ini.")
    String biller_help();

    @Message("Kode QR untuk membayar")
    String qr();

    @Message(
            "Pindai dengan aplikasi bank atau dompet digital apa pun. Di ponsel ini? Simpan gambar layarnya, lalu buka dari aplikasimu.")
    String qr_help();

    @Message("Pakai komputer? Buka kode QR")
    String qr_page();

    @Message("Buka aplikasi {app} di ponselmu dan setujui pembayarannya sekarang; waktunya kurang dari satu menit.")
    String push(String app);

    @Message("Buka aplikasinya")
    String open_app();

    @Message("Tombol ini membuka aplikasi di ponsel.")
    String open_app_help();

    @Message("Ditagih sebagai {amount}, dengan kurs Rp{rate}.")
    String foreign(String amount, String rate);

    @Message("Ada yang tidak beres dengan barangnya?")
    String something_wrong();

    @Message("Kembalikan barang")
    String return_goods();
}
