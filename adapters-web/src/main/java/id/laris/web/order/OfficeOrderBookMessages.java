package id.laris.web.order;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the list of orders says in the back office, in Indonesian. English: {@code messages/officeOrderBook_en.properties}. */
@MessageBundle("officeOrderBook")
public interface OfficeOrderBookMessages {
    @Message("Pesanan")
    String orders();

    @Message("Pesanan baru")
    String new_order();

    @Message("Nomor, nama, e-mail, telepon, atau SKU")
    String search_orders();

    @Message("Semua saluran")
    String any_channel();

    @Message("Semua cara bayar")
    String any_method();

    @Message("dari")
    String from_day();

    @Message("sampai")
    String to_day();

    @Message("Nomor")
    String number();

    @Message("Waktu")
    String placed();

    @Message("Pembeli")
    String buyer();

    @Message("Pembeli di kasir")
    String counter_buyer();

    @Message("Bayar")
    String pays_by();

    @Message("Keadaan")
    String state();

    @Message("Total")
    String total();

    @Message("Pilih semua")
    String pick_all();

    @Message("Pilih {number}")
    String pick_one(String number);

    @Message("Dipilih")
    String picked();

    @Message("Cetak daftar ambil")
    String print_picks();

    @Message("Lihat cepat")
    String quick_look();

    @Message("Lihat cepat {number}")
    String quick_look_at(String number);

    @Message("Buka pesanan")
    String open_order();

    @Message("Tidak ada pesanan yang cocok")
    String none_found();

    @Message("Longgarkan saringan, atau cari dengan nomor pesanan.")
    String none_found_help();

    @Message("Belum ada pesanan di sini")
    String none_yet();

    @Message("Begitu ada pesanan, ia muncul di sini sendiri.")
    String none_yet_help();

    @Message("Semua pesanan sudah dikirim")
    String all_packed();

    @Message("Tidak ada yang menunggu dikemas.")
    String all_packed_help();

    @Message("j/k pindah baris, x pilih, / cari")
    String keys_help();
}
