package id.laris.web.forecasting;

import id.laris.application.forecasting.PromotionRow;
import id.laris.domain.forecasting.Promotion;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the promotions of forecasts say, in Indonesian. English: {@code messages/officePromotion_en.properties}. */
@MessageBundle("officePromotion")
public interface OfficePromotionMessages {
    @Message("Promosi dan acara")
    String title();

    @Message(
            "Catat promosi yang sudah dan akan diadakan: diskon, live shopping, bazar. Ramalan mengukur pengaruh yang lalu, tidak menganggapnya permintaan biasa, dan memperkirakannya pada yang berikutnya. Mencatat di sini tidak mengubah harga.")
    String about();

    @Message("Cari nama promosi")
    String search();

    @Message("Nama promosi")
    String kind();

    @Message("Pakai nama yang sama setiap kali diadakan lagi, misalnya Diskon 20%: dari situ ramalan belajar.")
    String kind_help();

    @Message("Hari pertama")
    String from();

    @Message("Hari terakhir")
    String to();

    @Message("Untuk")
    String scope();

    @Message("{#when scope}{#is SHOP}Seluruh toko{#is CATEGORY}Kategori{#is PRODUCT}Produk{/when}")
    String scope_name(Promotion.Scope scope);

    @Message("Slug kategori atau produk")
    String key();

    @Message("Seperti di alamatnya, misalnya kaos-kawung. Kosongkan untuk seluruh toko.")
    String key_help();

    @Message("Catatan")
    String note();

    @Message("Hari")
    String days();

    @Message("{from} – {to}")
    String span(String from, String to);

    @Message("Keadaan")
    String stage();

    @Message("{#when stage}{#is COMING}Akan datang{#is RUNNING}Berjalan{#is PAST}Selesai{/when}")
    String stage_name(PromotionRow.Stage stage);

    @Message("Pengaruh yang terukur")
    String lift();

    @Message("×{factor}, dari {times} kali")
    String lift_own(String factor, int times);

    @Message("×{factor}, dari {times} kali di kategori atau toko")
    String lift_lent(String factor, int times);

    @Message("belum pernah terlihat, tidak dihitung")
    String lift_none();

    @Message("Catat promosi")
    String enter();

    @Message("Simpan perubahan")
    String change();

    @Message("Hapus promosi ini")
    String remove();

    @Message("Ramalan memperhitungkannya mulai hitungan berikutnya.")
    String next_run();

    @Message("Belum ada promosi")
    String none();

    @Message("Catat juga yang sudah lewat: dari situlah pengaruhnya diukur.")
    String none_help();

    @Message("Promosi diperhitungkan: {kind} ({days}) diperkirakan {times} kali minggu biasa.")
    String counted(String kind, String days, String times);

    @Message("Promosi {kind} ({days}) belum pernah terlihat, tidak dihitung.")
    String unknown(String kind, String days);

    @Message("Promosi {kind} ({days}) dicatat setelah ramalan ini dibuat; dihitung pada hitungan berikutnya.")
    String later(String kind, String days);
}
