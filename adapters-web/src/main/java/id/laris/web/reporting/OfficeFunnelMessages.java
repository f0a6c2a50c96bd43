package id.laris.web.reporting;

import id.laris.domain.reporting.ShopStep;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the funnel says, in Indonesian. English: {@code messages/officeFunnel_en.properties}. */
@MessageBundle("officeFunnel")
public interface OfficeFunnelMessages {
    @Message("Corong penjualan")
    String title();

    @Message("Sampai mana pengunjung toko web melangkah: dari kunjungan sampai pesanan yang jadi.")
    String about();

    @Message(
            "{#when s}{#is VISIT}Kunjungan{#is PRODUCT}Melihat produk{#is CART}Masuk keranjang{#is CHECKOUT}Mulai checkout{#is PAID}Pesanan jadi{/when}")
    String step(ShopStep s);

    @Message("Langkah")
    String steps();

    @Message("Jumlah")
    String count();

    @Message("Dari kunjungan")
    String of_visits();

    @Message("Dari langkah sebelumnya")
    String of_step_before();

    @Message("Masa sebelumnya")
    String before();

    @Message("Bagian masa sebelumnya")
    String share_before();

    @Message("{share} %")
    String percent(String share);

    @Message("{paid} pesanan jadi dari {visits} kunjungan ({share}).")
    String sentence(String paid, String visits, String share);

    @Message("Menurut waktu")
    String over_time();

    @Message("Paling banyak dilihat")
    String most_seen();

    @Message("Produk")
    String product();

    @Message("Dilihat")
    String views();

    @Message("Pesanan (semua jalur)")
    String orders();

    @Message("Belum ada kunjungan pada masa ini.")
    String none();

    @Message("{count} pandangan tidak sempat dihitung.")
    String lost(String count);

    @Message("Bagaimana dihitung")
    String legend();

    @Message(
            "Setiap pengunjung dihitung sekali sehari untuk setiap langkah, tanpa cookie; mesin pencari, halaman yang dimuat sebelum dilihat, dan staf tidak dihitung. Siapa yang mencapai satu langkah dihitung juga pada langkah sebelumnya.")
    String legend_people();

    @Message(
            "Pesanan jadi ialah pesanan toko web yang sudah dibayar, atau dibayar di tempat atau dengan tempo. Pesanan tidak pernah hilang; pandangan bisa hilang bila mesin mati mendadak, jadi bagiannya bisa sedikit terlalu besar.")
    String legend_orders();

    @Message("Tanpa persetujuan pelanggan yang disimpan hanya angka per hari.")
    String legend_privacy();
}
