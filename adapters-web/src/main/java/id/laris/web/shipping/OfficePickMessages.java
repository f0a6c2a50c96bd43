package id.laris.web.shipping;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pick list says, in Indonesian. English: {@code messages/officePick_en.properties}. */
@MessageBundle("officePick")
public interface OfficePickMessages {
    @Message("Daftar ambil")
    String picks();

    @Message("Per gudang, urut SKU. Centang yang sudah diambil.")
    String picks_help();

    @Message("{orders} pesanan")
    String picks_for(int orders);

    @Message("Cetak")
    String print();

    @Message("Ambil")
    String fetch();

    @Message("Lalu bagi per pesanan")
    String then_sort();

    @Message("Tidak ada yang perlu diambil")
    String no_picks();

    @Message("Pesanan yang dipilih sudah dikirim, belum dibayar, atau dibatalkan.")
    String no_picks_help();
}
