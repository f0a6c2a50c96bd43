package id.laris.web.reporting;

import id.laris.domain.reporting.SalesEntry.Kind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.YearMonth;

/** What the entries behind the sales report and its check say, in Indonesian. English: {@code messages/officeSalesCheck_en.properties}. */
@MessageBundle("officeSalesCheck")
public interface OfficeSalesCheckMessages {
    @Message("Rincian penjualan")
    String entries();

    @Message("{from} sampai {to}. Jumlah semua baris ini adalah angka di laporan.")
    String entries_of(String from, String to);

    @Message("Tidak ada catatan untuk angka ini.")
    String none();

    @Message("Tanggal")
    String day();

    @Message("Pesanan")
    String order();

    @Message("Barang")
    String goods();

    @Message("Sebab")
    String kind_label();

    @Message("{#when kind}{#is SALE}Terjual{#is CANCELLED}Batal{#is RETURNED}Diretur{#is GOODWILL}Kelonggaran{/when}")
    String kind(Kind kind);

    @Message("Buah")
    String pieces();

    @Message("Penjualan barang")
    String gross();

    @Message("Ongkos kirim")
    String shipping();

    @Message("Dikembalikan")
    String returned();

    @Message("Bersih")
    String net();

    @Message("Periksa")
    String check();

    @Message(
            "Membandingkan buku penjualan dengan setiap pesanan, pengembalian dana, dan potongan, lalu setiap jumlah di laporan dengan bukunya.")
    String about();

    @Message("Buku penjualan, pesanan, dan laporan cocok sampai rupiah terakhir.")
    String good();

    @Message("Pesanan lama masih ditulis ke dalam buku. Periksa lagi sebentar lagi.")
    String incomplete();

    @Message("{orders} pesanan tidak cocok dengan bukunya. Jangan ubah apa pun; hubungi yang merawat toko ini.")
    String orders_bad(int orders);

    @Message("Jumlah {months} bulan tidak cocok dengan bukunya. Bukunya sendiri tidak berubah: jumlahkan ulang.")
    String months_bad(int months);

    @Message("Masih {months} bulan dijumlahkan ulang. Ini berjalan sendiri; muat ulang halaman untuk melihat sisanya.")
    String waiting(int months);

    @Message("Yang diperiksa: {from} sampai {to}.")
    String months_checked(YearMonth from, YearMonth to);

    @Message("Periksa semua bulan (beberapa detik tiap bulan)")
    String all_months();

    @Message("Jumlahkan ulang")
    String rebuild();

    @Message("Bulan")
    String month();

    @Message("Jumlah yang salah")
    String cells();

    @Message("Terjual menurut buku")
    String booked();

    @Message("Terjual menurut pesanan")
    String sold();

    @Message("Kembali menurut buku")
    String booked_back();

    @Message("Kembali menurut pembayaran")
    String given_back();
}
