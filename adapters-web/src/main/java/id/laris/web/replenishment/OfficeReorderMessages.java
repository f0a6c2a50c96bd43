package id.laris.web.replenishment;

import id.laris.application.replenishment.ReorderProposal.Urgency;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the advice about buying says, in Indonesian. English: {@code messages/officeReorder_en.properties}. */
@MessageBundle("officeReorder")
public interface OfficeReorderMessages {
    @Message("Saran pembelian")
    String advice();

    @Message(
            "Apa yang perlu dibeli atau dipindahkan hari ini, dihitung dari ramalan, stok, barang yang akan datang, dan lama kirim pemasok.")
    String help();

    @Message("Cari SKU atau nama")
    String search();

    @Message("Gudang")
    String warehouse();

    @Message("Semua gudang")
    String all_warehouses();

    @Message("Anggaran (Rp)")
    String budget();

    @Message("Hitung")
    String compute();

    @Message("{count} saran dari {looked} barang yang punya ramalan.")
    String found(String count, String looked);

    @Message("{shown} yang paling mendesak ditampilkan.")
    String shown(int shown);

    @Message("Hanya {looked} barang terlaris yang dihitung.")
    String incomplete(String looked);

    @Message("Biaya pembelian")
    String cost();

    @Message("Perkiraan kurang")
    String missing();

    @Message("{without} → {with} buah")
    String pieces_change(String without, String with);

    @Message("Biaya simpan")
    String holding();

    @Message("{without} → {with}")
    String change(String without, String with);

    @Message("Tanpa tindakan → dengan saran ini, sampai pesanan berikutnya tiba.")
    String change_help();

    @Message(
            "{#when urgency}{#is EMPTY}Habis{#is LATE}Habis sebelum tiba{#is DUE}Perlu dipesan{#is JOINT}Ikut dipesan{/when}")
    String urgency(Urgency urgency);

    @Message(
            "Diperkirakan terjual ±{weekly} per minggu, stok bebas {free}{incoming}, barang datang {lead} hari: peluang habis {chance} % tanpa tindakan.")
    String reason(String weekly, String free, String incoming, String lead, String chance);

    @Message(", {pieces} akan datang")
    String reason_incoming(String pieces);

    @Message("Kurang ±{without} buah tanpa tindakan, ±{with} dengan saran ini; biaya simpan {before} menjadi {after}.")
    String effect(String without, String with, String before, String after);

    @Message("Stok diperkirakan habis {day}.")
    String ends(String day);

    @Message("Penjualan per gudang belum diketahui: dihitung untuk semua gudang bersama.")
    String pooled();

    @Message("Lama kirim {days} ± {spread} hari, terukur dari {count} pengiriman.")
    String lead_measured(String days, String spread, int count);

    @Message("Lama kirim {days} hari menurut pemasok; belum cukup pengiriman untuk diukur.")
    String lead_said(String days);

    @Message("Lama kirim {days} hari, perkiraan umum.")
    String lead_unknown(String days);

    @Message("Barang dan alasan")
    String goods();

    @Message("Perjalanan stok")
    String course();

    @Message("Tindakan")
    String action();

    @Message("Beli dari {supplier}")
    String buy_from(String supplier);

    @Message("Pindahkan dari {warehouse}")
    String move_from(String warehouse);

    @Message("ke {warehouse}")
    String to(String warehouse);

    @Message("{each} per buah, jumlah {cost}")
    String price(String each, String cost);

    @Message("kelipatan {pack}, paling sedikit {minimum}")
    String packs(int pack, int minimum);

    @Message("Jumlah")
    String quantity();

    @Message("Anggaran cukup untuk {buy} dari {wanted} buah.")
    String cut(int buy, int wanted);

    @Message(
            "Beli {buy}, bukan {needed}: mulai {from} buah harganya {each} per buah, hemat ±{saved} setelah biaya simpan.")
    String ahead(String buy, String needed, String from, String each, String saved);

    @Message(
            "{pieces} buah tidak disarankan: dengan isi gudang dan yang akan datang, tidak ada tempat lagi di {warehouse}.")
    String left_out(String pieces, String warehouse);

    @Message("Sekali pesan ke {supplier} berbiaya {cost}: cukup sampai pesanan berikutnya, ±{days} hari lagi.")
    String joint_due(String supplier, String cost, String days);

    @Message("Ikut karena pesanan ke {supplier} tetap dikirim hari ini: sendirian perlu dipesan ±{days} hari lagi.")
    String joint_soon(String supplier, String days);

    @Message("Ikut agar pesanan ke {supplier} mencapai minimumnya: sendirian perlu dipesan ±{days} hari lagi.")
    String joint_minimum(String supplier, String days);

    @Message("semua gudang")
    String every_warehouse();

    @Message("Perlu {pieces} buah, tetapi tidak ada pemasok aktif dengan harga untuk barang ini.")
    String no_source(int pieces);

    @Message("Isi harga pada pemasok")
    String set_source();

    @Message("Hanya orang yang boleh mengubah stok dapat memindahkannya.")
    String no_moves();

    @Message(
            "Garis: tanpa tindakan, bidang: 80 dari 100 kejadian. Putus-putus: dengan saran. Garis tegak: barang tiba.")
    String legend();

    @Message("Lihat sebagai tabel")
    String as_table();

    @Message("Hari ke-")
    String day();

    @Message("Tanpa tindakan")
    String nothing();

    @Message("Dengan saran")
    String done();

    @Message("Terima yang dipilih")
    String accept();

    @Message(
            "Pembelian menjadi konsep pesanan untuk setiap pemasok dan gudang; belum ada yang dikirim. Pemindahan langsung berangkat dari gudang asal.")
    String accept_help();

    @Message(
            "Pesanan ke {supplier} untuk {warehouse} baru {sum}; pemasok meminta paling sedikit {minimum} sebelum dapat dikirim.")
    String below_minimum(String supplier, String warehouse, String sum, String minimum);

    @Message("Tidak ada yang perlu dibeli")
    String none();

    @Message("Stok dan barang yang akan datang cukup menurut ramalan.")
    String none_help();

    @Message("Belum ada ramalan")
    String no_forecasts();

    @Message(
            "Saran dihitung dari ramalan, yang muncul setelah barang terjual dalam satu minggu penuh dan hitungan malam selesai.")
    String no_forecasts_help();

    @Message("Pilih paling sedikit satu saran.")
    String nothing_chosen();

    @Message("Isi anggaran dengan rupiah tanpa koma, misalnya 5.000.000.")
    String wrong_budget();
}
