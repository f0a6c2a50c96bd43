package id.laris.web.stock;

import id.laris.domain.stock.StockMovement.Kind;
import id.laris.domain.stock.StockNotice;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about stock say, in Indonesian. English: {@code messages/officeStock_en.properties}. */
@MessageBundle("officeStock")
public interface OfficeStockMessages {
    @Message("Stok")
    String stock();

    @Message("Unduh semua stok")
    String download_levels();

    @Message("SKU atau nama produk")
    String search();

    @Message("Cari")
    String look_up();

    @Message("Hampir habis")
    String low();

    @Message("Varian yang dijual dengan sisa {few} atau kurang, dari semua gudang.")
    String low_help(int few);

    @Message("Di titik kritis")
    String critical();

    @Message(
            "Bebas sama dengan atau kurang dari minimum yang ditetapkan. Kurang: sampai jumlah yang diinginkan, sesudah yang sedang datang.")
    String critical_help();

    @Message("Tidak ada yang di bawah titik kritis.")
    String critical_none();

    @Message("Ditahan pesanan")
    String held();

    @Message("Barang yang disisihkan untuk pesanan dan belum berangkat, yang paling lama dulu.")
    String held_help();

    @Message("Tidak ada barang yang ditahan.")
    String held_none();

    @Message("Ditahan oleh")
    String held_by();

    @Message("Lihat semua")
    String held_all();

    @Message("Pesanan")
    String order();

    @Message("Semua pesanan")
    String any_order();

    @Message("Buah")
    String pieces();

    @Message("Sampai")
    String until();

    @Message("sampai dikirim")
    String until_sent();

    @Message("Peringatan")
    String notices();

    @Message("Tidak ada peringatan")
    String notices_none();

    @Message("Barang yang mencapai titik kritisnya akan muncul di sini.")
    String notices_none_help();

    @Message("Keadaan")
    String standing_label();

    @Message(
            "{#when s}{#is OPEN}Menunggu{#is ACKNOWLEDGED}Sudah diketahui{#is SNOOZED}Ditunda{#is RESOLVED}Selesai{/when}")
    String standing(StockNotice.Standing s);

    @Message("Pilih")
    String choose();

    @Message("Pilih {sku} di {warehouse}")
    String choose_place(String sku, String warehouse);

    @Message("Sejak")
    String since();

    @Message("ditunda sampai {moment}")
    String quiet_until(String moment);

    @Message("Sudah tahu")
    String acknowledge();

    @Message("Tunda 1 hari")
    String snooze_day();

    @Message("Tunda {days} hari")
    String snooze_days(int days);

    @Message("Tunda 1 minggu")
    String snooze_week();

    @Message("Titik kritis")
    String points();

    @Message("Saat stok bebas tinggal segini, Anda diberi tahu. Kosong atau 0: tidak dijaga.")
    String points_help();

    @Message("Minimum")
    String minimum();

    @Message("Diinginkan")
    String target();

    @Message("Sedang datang")
    String incoming();

    @Message("Kurang")
    String missing();

    @Message("Lama pengadaan")
    String lead_days();

    @Message("{days} hari")
    String days(int days);

    @Message("Minimum di {warehouse}")
    String minimum_in(String warehouse);

    @Message("Jumlah yang diinginkan di {warehouse}")
    String target_in(String warehouse);

    @Message("Lama pengadaan untuk {warehouse}, hari")
    String lead_days_in(String warehouse);

    @Message("Simpan titik kritis")
    String save_points();

    @Message("Semua varian masih cukup")
    String low_none();

    @Message("Varian yang tinggal sedikit akan muncul di sini.")
    String low_none_help();

    @Message("{count} produk")
    String found(int count);

    @Message("Tidak ada SKU atau produk “{words}”")
    String found_none(String words);

    @Message("Periksa ejaannya, atau cari dengan sebagian nama produk.")
    String found_none_help();

    @Message("Varian {title}")
    String variants_of(String title);

    @Message("Varian")
    String variant();

    @Message("Produk")
    String product();

    @Message("SKU")
    String sku();

    @Message("Bebas")
    String free();

    @Message("Di rak")
    String on_hand();

    @Message("Ditahan")
    String reserved();

    @Message("Gudang")
    String warehouse();

    @Message("Stok per gudang")
    String levels();

    @Message("Belum pernah ada stok SKU ini.")
    String levels_none();

    @Message("Semua gudang")
    String all_warehouses();

    @Message("sisa {pieces}")
    String left(int pieces);

    @Message("habis")
    String sold_out();

    @Message("Sesuaikan")
    String adjust();

    @Message("Apa yang terjadi")
    String kind();

    @Message("Barang masuk")
    String receipt();

    @Message("Menambah")
    String receipt_help();

    @Message("Retur masuk kembali")
    String customer_return();

    @Message("Rusak")
    String damage();

    @Message("Pindah ke barang rusak, tidak dijual lagi")
    String damage_help();

    @Message("Selesai diperbaiki")
    String repair();

    @Message("Dari barang rusak kembali ke rak")
    String repair_help();

    @Message("Dibuang")
    String write_off();

    @Message("Mengurangi barang rusak")
    String write_off_help();

    @Message("Rusak")
    String damaged();

    @Message("Jadi")
    String balance();

    @Message("Buku stok")
    String ledger();

    @Message(
            "Setiap barang yang masuk, keluar, rusak, atau dihitung, dengan sebabnya. Baris tidak pernah diubah atau dihapus.")
    String ledger_help();

    @Message("Longgarkan saringannya, atau pilih hari lain.")
    String ledger_none_help();

    @Message("Nomor dokumen")
    String document();

    @Message("Semua sebab")
    String any_kind();

    @Message("Dari")
    String from_day();

    @Message("Sampai")
    String to_day();

    @Message("sistem")
    String system();

    @Message("Semua gerakan")
    String all_movements();

    @Message("Oleh")
    String by();

    @Message("rusak {pieces}")
    String broken(String pieces);

    @Message("Hasil hitung")
    String count();

    @Message("Isi jumlah yang ada di rak; selisihnya dicatat sendiri")
    String count_help();

    @Message("Jumlah")
    String amount();

    @Message("Keterangan")
    String reference();

    @Message("Nomor faktur, nama penghitung, atau sebabnya")
    String reference_hint();

    @Message("Hasil hitung sama dengan catatan: tidak ada yang perlu diubah.")
    String count_equal();

    @Message("Isi dengan angka 0 sampai {most}.")
    String number_wrong(int most);

    @Message("Gerakan terakhir")
    String movements();

    @Message("Belum ada gerakan.")
    String movements_none();

    @Message("Waktu")
    String time();

    @Message("Perubahan")
    String change();

    @Message(
            "{#when k}{#is RECEIPT}Masuk{#is SALE}Terjual{#is RETURN}Retur{#is TRANSFER_OUT}Pindah keluar{#is TRANSFER_IN}Pindah masuk{#is COUNT}Hitung{#is DAMAGE}Rusak{#is REPAIR}Diperbaiki{#is WRITE_OFF}Dibuang{#is CORRECTION}Koreksi sistem luar{/when}")
    String movement(Kind k);

    @Message("Periksa buku stok")
    String check();

    @Message("Menghitung ulang semua gerakan dari nol dan membandingkannya dengan catatan sekarang.")
    String check_help();

    @Message("Buku stok benar: setiap buah di rak dan setiap buah yang ditahan dapat ditelusuri.")
    String check_good();

    @Message("{count} tempat tidak cocok. Hitung barangnya, lalu sesuaikan.")
    String check_bad(int count);

    @Message("Menurut gerakan")
    String by_ledger();

    @Message("Menurut pesanan")
    String by_holds();
}
