package id.laris.web.shipping;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the hand-over sheets say, in Indonesian. English: {@code messages/officeHandover_en.properties}. */
@MessageBundle("officeHandover")
public interface OfficeHandoverMessages {
    @Message("Serah terima")
    String handover();

    @Message("Pindai paket ke lembar kurir yang datang, tanda tangani, lalu serahkan semuanya.")
    String handover_help();

    @Message("Lembar")
    String sheet();

    @Message("Tanggal")
    String day();

    @Message("Diserahkan")
    String left();

    @Message("Belum ada lembar")
    String none();

    @Message("Buat lembar saat kurir datang.")
    String none_help();

    @Message("Lembar baru")
    String new_sheet();

    @Message("Pindai paket atau nomor pesanan")
    String scan();

    @Message("Masukkan ke lembar")
    String put_on();

    @Message("{count} paket siap, belum di lembar mana pun")
    String ready(int count);

    @Message("{count} paket")
    String parcels(int count);

    @Message("Diserahkan")
    String gone();

    @Message("Keluarkan")
    String take_off();

    @Message("Belum ada paket di lembar ini.")
    String empty_sheet();

    @Message("Yang menyerahkan")
    String signed_shop();

    @Message("Kurir")
    String signed_courier();

    @Message("Serahkan {count} paket")
    String hand_over(int count);

    @Message("Serahkan {count} paket ke {courier}?")
    String hand_over_sure(int count, String courier);

    @Message(
            "{#switch code}{#case 'not-enough-stock'}barangnya tidak ditahan lagi{#case 'order-step-not-allowed'}pesanannya batal atau sudah selesai{#case 'stale-version'}sedang diubah orang lain, coba lagi{#else}tidak bisa diserahkan ({code}){/switch}")
    String kept(String code);
}
