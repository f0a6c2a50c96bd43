package id.laris.rest.client.simulated;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the simulator's page says, in Indonesian. English: {@code messages/simulator_en.properties}. */
@MessageBundle("simulator")
public interface SimulatorWords {
    @Message("id")
    String lang();

    @Message("Simulator pembayaran")
    String title();

    @Message("Halaman ini menirukan penyedia pembayaran. Tidak ada uang sungguhan yang berpindah.")
    String no_money();

    @Message("Pesanan")
    String order();

    @Message("Cara bayar")
    String method();

    @Message("Jumlah")
    String amount();

    @Message("Berlaku sampai")
    String until();

    @Message("Status")
    String state();

    @Message("Bayar")
    String succeed();

    @Message("Pembayaran berhasil dan toko langsung diberi tahu.")
    String succeed_help();

    @Message("Gagalkan")
    String fail();

    @Message("Pembayaran ditolak.")
    String fail_help();

    @Message("Biarkan kedaluwarsa")
    String expire();

    @Message("Waktu membayar dianggap habis.")
    String expire_help();

    @Message("Hari yang buruk")
    String bad_days();

    @Message("Pembayaran berhasil, tetapi pemberitahuan ke toko bermasalah.")
    String bad_days_help();

    @Message("Bayar, beri tahu terlambat")
    String late();

    @Message("Pemberitahuan baru dikirim setelah {seconds} detik.")
    String late_help(long seconds);

    @Message("Bayar, beri tahu dua kali")
    String twice();

    @Message("Pemberitahuan yang sama datang dua kali.")
    String twice_help();

    @Message("Bayar, urutan terbalik")
    String out_of_order();

    @Message("Kabar lama “menunggu” datang sesudah kabar “dibayar”.")
    String out_of_order_help();

    @Message("Bayar, tanpa pemberitahuan")
    String silent();

    @Message("Toko harus bertanya sendiri.")
    String silent_help();

    @Message("Pembayaran ini sudah selesai. Tidak ada lagi yang dapat diubah.")
    String over();

    @Message("Kembali ke pesanan")
    String back();

    @Message("Menunggu pembayaran")
    String state_pending();

    @Message("Dibayar")
    String state_paid();

    @Message("Gagal")
    String state_failed();

    @Message("Kedaluwarsa")
    String state_expired();

    @Message("Kartu")
    String method_card();

    @Message("Dompet digital")
    String method_ewallet();

    @Message("QRIS")
    String method_qris();

    @Message("Pembayaran tidak ditemukan")
    String missing();

    @Message("Tidak ada pembayaran di alamat ini, atau simulator sedang dimatikan.")
    String missing_help();
}
