package id.laris.web.order;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How the back office tells what happened to an order, in Indonesian. English: {@code messages/officeStory_en.properties}. */
@MessageBundle("officeStory")
public interface OfficeStoryMessages {
    @Message("Pesanan dibuat lewat {channel}, bayar dengan {method}")
    String told_placed(String channel, String method);

    @Message("Pesanan siap diproses")
    String told_confirmed();

    @Message("Pesanan dibatalkan")
    String told_cancelled();

    @Message("Waktu bayar habis, stok dibebaskan")
    String told_expired();

    @Message("Pesanan selesai")
    String told_completed();

    @Message("Pembeli menyatakan pesanan diterima")
    String told_received_by_buyer();

    @Message("Menunggu {amount} lewat {method}")
    String told_payment_started(String method, String amount);

    @Message("{amount} diterima lewat {method}")
    String told_payment_received(String method, String amount);

    @Message("Pembayaran gagal")
    String told_payment_failed();

    @Message("Waktu pembayaran ini habis")
    String told_payment_expired();

    @Message("Cara bayar diganti")
    String told_payment_given_up();

    @Message("{amount} akan dikembalikan")
    String told_refund_promised(String amount);

    @Message("Tagihan berkurang {amount}")
    String told_relieved(String amount);

    @Message("{amount} dikembalikan")
    String told_refund_sent(String amount);

    @Message("Parsel dikemas, {pieces}")
    String told_packed(String pieces);

    @Message("Parsel diserahkan ke kurir")
    String told_shipped();

    @Message("Parsel diserahkan ke {courier}")
    String told_shipped_by(String courier);

    @Message("Kabar kurir")
    String told_tracked();

    @Message("Parsel sampai")
    String told_delivered();

    @Message("uang datang setelah pesanan batal")
    String late_payment();

    @Message("yang masuk lebih dari yang diminta")
    String over_payment();

    @Message("waktu bayar habis sebelum lunas")
    String expired_payment();

    @Message("Pembayaran kurang {amount}")
    String told_payment_short(String amount);

    @Message(
            "{#switch kind}{#case 'REFUND'}Dikembalikan di dasbor penyedia{#case 'CHARGEBACK'}Ditarik bank pemegang kartu{#case 'REVERSAL'}Pembayaran dibatalkan bank atau penyedia{#else}Pembeli mengajukan sengketa{/switch}{#if amount}: {amount}{/if}")
    String told_disputed(String kind, String amount);

    @Message("Uang yang ditahan segera dilepas: {amount}")
    String told_hold_ending(String amount);

    @Message("oleh {actor}")
    String by(String actor);

    @Message("otomatis")
    String by_system();

    @Message("oleh pembeli")
    String by_buyer();

    @Message("lewat kunci {key}")
    String by_key(String key);

    @Message("Faktur dibuat")
    String told_invoiced();

    @Message("Nota kredit dibuat")
    String told_credited();

    @Message("Pembeli ingin mengembalikan barang, {number}")
    String told_return_requested(String number);

    @Message("Bertanya tentang retur {number}")
    String told_return_asked(String number);

    @Message("Retur {number} disetujui")
    String told_return_approved(String number);

    @Message("Retur {number} ditolak")
    String told_return_rejected(String number);

    @Message("Barang retur {number} dalam perjalanan")
    String told_return_sent(String number);

    @Message("Barang retur {number} sampai")
    String told_return_received(String number);

    @Message("Barang retur {number} diperiksa")
    String told_return_inspected(String number);

    @Message("Barang retur {number} diganti")
    String told_return_replaced(String number);

    @Message("Pengganti barang retur {number}")
    String told_replacement(String number);

    @Message("Retur {number} selesai")
    String told_return_settled(String number);

    @Message("Pembeli membatalkan retur {number}")
    String told_return_cancelled(String number);

    @Message("Paketnya tidak diterima")
    String parcel_not_taken();

    @Message("Ditahan untuk diperiksa, skor {score}")
    String told_held(String score);

    @Message("Dilepas setelah diperiksa")
    String told_released();

    @Message("Pembeli diingatkan akan tagihannya")
    String told_reminded();

    @Message("tidak diterima setelah diperiksa")
    String review_refused();
}
