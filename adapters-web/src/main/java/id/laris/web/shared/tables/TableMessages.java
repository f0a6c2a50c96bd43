package id.laris.web.shared.tables;

import id.laris.application.shared.Heading;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What spreadsheets say, in Indonesian. English: {@code messages/tables_en.properties}. */
@MessageBundle("tables")
public interface TableMessages {
    @Message(
            "{#when h}{#is KEY}Kode{#is NAME}Nama{#is TITLE}Barang{#is SKU}SKU{#is WAREHOUSE}Gudang{#is ORDER}Nomor pesanan{#is ORDERS}Pesanan{#is PIECES}Buah{#is PIECES_BEFORE}Buah sebelumnya{#is GROSS}Penjualan barang{#is DISCOUNT}Potongan{#is TAX}Pajak di dalamnya{#is SHIPPING}Ongkos kirim{#is RETURNED_PIECES}Buah kembali{#is RETURNED}Dikembalikan{#is NET}Bersih{#is NET_BEFORE}Bersih sebelumnya{#is COST}Modal{#is MARGIN}Laba kotor{#is CHANGE}Perubahan{#is ON_HAND}Di rak{#is RESERVED}Dipesan{#is FREE}Bebas{#is INCOMING}Akan datang{#is VALUE}Nilai{#is SOLD_8_WEEKS}Terjual 8 minggu{#is COVER_DAYS}Cukup (hari){#is NOT_MOVING}Tidak bergerak{#is ABC}ABC{#is XYZ}XYZ{#is DAY}Tanggal{#is AT}Waktu{#is KIND}Sebab{#is DOCUMENT}Dokumen{#is WEEK}Minggu{#is EXPECTED}Perkiraan{#is LOWER_80}Terendah 80 %{#is UPPER_80}Tertinggi 80 %{#is LOWER_95}Terendah 95 %{#is UPPER_95}Tertinggi 95 %{#is MODEL}Model{#is ERROR}Galat{#is NAIVE_ERROR}Galat cara polos{#is URGENCY}Mendesak{#is WEEKLY}Per minggu{#is ENDS}Habis pada{#is SUPPLIER}Pemasok{#is WANTED}Perlu{#is BUY}Beli{#is UNIT_COST}Harga beli{#is MOVED}Pindah{#is LEAD_DAYS}Lama pesan (hari){#is MISSING}Kurang bila dipesan{#is MISSING_WITHOUT}Kurang bila dibiarkan{#is HOLDING}Biaya simpan bila dipesan{#is HOLDING_WITHOUT}Biaya simpan bila dibiarkan{#is FROM}Mulai{#is VISITS}Kunjungan{#is PRODUCTS}Melihat barang{#is CARTS}Mengisi keranjang{#is CHECKOUTS}Membuka formulir{#is LOST}Tidak terhitung{#is SOLD}Terjual{#is ASKED}Diminta kembali{#is RATE_PER_MILLE}Kembali per seribu{#is SELLABLE}Layak jual{#is DAMAGED}Rusak{#is NOT_ARRIVED}Tidak sampai{#is GIVEN_BACK}Uang kembali{#is COHORT}Bulan pertama{#is MONTHS_SINCE}Bulan sejak itu{#is COHORT_BUYERS}Pembeli bulan pertama{#is BUYERS}Pembeli{/when}")
    String heading(Heading h);

    @Message("tidak diketahui")
    String unknown();

    @Message("ya")
    String yes();

    @Message("tidak")
    String no();
}
