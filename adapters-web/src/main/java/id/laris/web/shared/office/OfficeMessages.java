package id.laris.web.shared.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every page of the back office says, in Indonesian. English: {@code messages/office_en.properties}. */
@MessageBundle("office")
public interface OfficeMessages {
    @Message("Kantor")
    String back_office();

    @Message("Menu kantor")
    String menu();

    @Message("Langsung ke isi")
    String skip_to_content();

    @Message(
            "{#when room}{#is TODAY}Hari ini{#is ORDERS}Pesanan{#is PAYMENTS}Pembayaran{#is REPORTS}Laporan{#is STOCK}Stok{#is BUYING}Pembelian{#is CATALOGUE}Katalog{#is CUSTOMERS}Pelanggan{#is MESSAGES}Pesan{#is SAFETY}Orang dan keamanan{/when}")
    String room(Room room);

    @Message("{#when tab}"
            + "{#is ORDER_BOOK}Pesanan"
            + "{#is WAVES}Ambil barang"
            + "{#is RETURNS}Retur"
            + "{#is PACKING}Kemas"
            + "{#is HANDOVER}Serah terima"
            + "{#is INVOICES}Faktur"
            + "{#is RISK}Risiko"
            + "{#is STOCK}Ringkasan"
            + "{#is PAYMENT_DESK}Kas"
            + "{#is PAYMENT_MONITOR}Pantauan"
            + "{#is RECONCILIATION}Pencocokan"
            + "{#is TERMS}Tempo"
            + "{#is RECEIVABLES}Piutang"
            + "{#is MONEY_BOOK}Buku uang"
            + "{#is HELD}Ditahan"
            + "{#is STOCK_NOTICES}Peringatan"
            + "{#is LEDGER}Buku stok"
            + "{#is WAREHOUSES}Gudang"
            + "{#is FORECASTS}Ramalan"
            + "{#is RECEIPTS}Penerimaan"
            + "{#is PURCHASES}Pesanan pembelian"
            + "{#is REORDER}Saran"
            + "{#is SUPPLIERS}Pemasok"
            + "{#is STAFF}Staf"
            + "{#is ROLES}Peran"
            + "{#is TRAIL}Jejak"
            + "{#is PRIVACY}Privasi"
            + "{#is INCIDENTS}Insiden"
            + "{#is KEYS}Kunci API"
            + "{#is WEBHOOKS}Webhook"
            + "{#is DATA_KEYS}Kunci data"
            + "{#is EVENTS}Kejadian"
            + "{#is SALES_REPORT}Penjualan"
            + "{#is BEST_SELLERS}Terlaris"
            + "{#is STOCK_REPORT}Stok"
            + "{#is COHORTS}Pelanggan"
            + "{#is RETURNS_REPORT}Retur"
            + "{#is FUNNEL}Corong"
            + "{#is HISTORIES}Riwayat"
            + "{#is TRANSFERS}Pindah gudang"
            + "{#is STOCK_TAKES}Stok opname"
            + "{#is STOCK_FILES}Berkas"
            + "{/when}")
    String tab(Tab tab);

    @Message("Berkas ini belum selesai diperiksa, atau sudah berakhir. Muat ulang halamannya.")
    String refused_stock_file_step();

    @Message("Riwayat ini sudah berakhir. Muat ulang halamannya.")
    String refused_history_step();

    @Message("Ini bukan foto. Pilih berkas JPEG, PNG, atau WebP.")
    String refused_photo_kind();

    @Message("Fotonya terpotong atau rusak. Ambil atau pilih lagi.")
    String refused_photo_broken();

    @Message("Fotonya terlalu besar: paling besar 10 MB.")
    String refused_photo_large();

    @Message("Fotonya terlalu banyak: paling banyak 4.")
    String refused_photo_many();

    @Message("Pesanan ini sedang ditahan. Lepaskan dulu di halaman Risiko.")
    String refused_under_review();

    @Message("Pesanan ini sudah diputuskan.")
    String refused_review_decided();

    @Message("Pembeli ini ada di daftar tolak.")
    String refused_not_taken();

    @Message("Pesanan ini harus dibayar dulu.")
    String refused_pay_first();

    @Message("Catatan 3 sampai 300 huruf, tanpa baris baru. Untuk menolak wajib diisi.")
    String wrong_note();

    @Message("Tanggal akhirnya harus nanti.")
    String wrong_until();

    @Message("Tulis id akun pelanggannya.")
    String wrong_customer_account();

    @Message("Pelanggan ini belum bisa membayar tempo sekarang.")
    String refused_terms();

    @Message("Batasnya angka rupiah di atas nol.")
    String wrong_limit();

    @Message("Jangka waktunya 1 sampai 180 hari.")
    String wrong_days();

    @Message("Meja di ruang ini")
    String desks();

    @Message("Lihat toko")
    String see_shop();

    @Message("Masuk sebagai")
    String signed_in_as();

    @Message("Keluar")
    String sign_out();

    @Message("Akun")
    String account();

    @Message("Cari pesanan dan barang")
    String search_everything();

    @Message("Cari")
    String search_short();

    @Message("English")
    String other_language();

    @Message("Jejak halaman")
    String crumbs();

    @Message("Tutup")
    String close();

    @Message("Batal")
    String cancel();

    @Message("Kembali")
    String back();

    @Message("Simpan")
    String save();

    @Message("Tindakan")
    String actions();

    @Message("Saring")
    String filter();

    @Message("Hapus saringan")
    String clear_filters();

    @Message("Semua")
    String all();

    @Message("Ya")
    String yes();

    @Message("Tidak")
    String no();

    @Message("boleh kosong")
    String optional();

    @Message("Berikutnya")
    String next_page();

    @Message("{#if count == 0}Peringatan stok{#else}{count} peringatan stok{/if}")
    String stock_notices(long count);

    @Message("Ke awal")
    String first_page();

    @Message("Unduh CSV")
    String download_csv();

    @Message("Anda sudah menyimpan {most} laporan. Hapus satu dulu.")
    String refused_saved_reports(String most);

    @Message("{email} bukan alamat staf aktif yang boleh melihat laporan ini.")
    String refused_no_reader(String email);

    @Message("Isi paling banyak 20 alamat e-mail, satu per baris.")
    String wrong_recipients();

    @Message("Laporan lain Anda sudah bernama {name}.")
    String refused_saved_name(String name);

    @Message("Unduh XLSX")
    String download_xlsx();

    @Message("{count} buah")
    String pieces(int count);

    @Message("Belum ada apa-apa di sini")
    String nothing_here();

    @Message("Muat ulang")
    String refresh();

    @Message("{#when notice}"
            + "{#is PAID}Pembayaran dicatat."
            + "{#is PACKED}Parsel dikemas."
            + "{#is SHIPPED}Parsel diserahkan ke kurir."
            + "{#is TRACKED}Kabar kurir dicatat."
            + "{#is DELIVERED}Parsel ditandai sampai."
            + "{#is CANCELLED}Pesanan dibatalkan."
            + "{#is REFUNDED}Pengembalian dana dicatat."
            + "{#is ASKED_PAID}Penyedia menjawab: sudah dibayar. Uangnya dicatat."
            + "{#is ASKED_OVER}Penyedia menjawab: tidak jadi dibayar."
            + "{#is ASKED_OPEN}Penyedia menjawab: masih menunggu pembeli."
            + "{#is ASKED_HELD}Penyedia menjawab: uangnya masih ditahan, belum diambil."
            + "{#is LET_GO}Uangnya dilepas. Pembeli bisa membayar lagi lewat halaman pesanannya."
            + "{#is ASKED_IN_VAIN}Penyedia tidak memberi kepastian. Toko terus menanyakannya."
            + "{#is STILL_NOBODYS}Pembayarannya masih belum ditemukan di sini."
            + "{#is PLACED}Pesanan dibuat."
            + "{#is STOCK_CHANGED}Stok disesuaikan."
            + "{#is RESENT}Pesan masuk antrean kirim."
            + "{#is REPLAYED}Kejadian dicoba lagi."
            + "{#is REVOKED}Kunci dicabut."
            + "{#is KEY_CHANGED}Kunci diubah."
            + "{#is KEYS_ROTATE}Kunci data pribadi mulai diganti."
            + "{#is INVITED}Undangan dikirim."
            + "{#is WITHDRAWN}Undangan dibatalkan."
            + "{#is STAFF_CHANGED}Staf diubah."
            + "{#is SESSIONS_ENDED}Semua sesi berakhir."
            + "{#is ROLES_CHANGED}Peran diubah."
            + "{#is ROLE_ADDED}Peran dibuat."
            + "{#is ROLE_REMOVED}Peran dihapus."
            + "{#is IMPORT_STARTED}Impor dimulai."
            + "{#is IMPORT_CANCELLED}Impor dihentikan."
            + "{#is FILE_SENT}Berkas diterima dan diperiksa."
            + "{#is FILE_APPLIES}Perubahan mulai diterapkan."
            + "{#is SAVED}Tersimpan."
            + "{#is PASSWORD_CHANGED}Kata sandi diganti."
            + "{#is LINK_SENT}Tautan dikirim ke alamat baru."
            + "{#is SESSION_ENDED}Sesi diakhiri."
            + "{#is COMPLETED}Pesanan selesai."
            + "{/when}")
    String notice(Notice notice);

    @Message("Bagian ini bukan untuk akun Anda")
    String no_right();

    @Message("Minta pemilik toko memberi akun Anda hak untuk bagian ini, atau masuk dengan akun lain.")
    String no_right_help();

    @Message("Tidak ditemukan")
    String not_found();

    @Message("Yang Anda cari tidak ada, atau alamatnya salah ketik. Coba cari lewat kotak di atas.")
    String not_found_help();

    @Message("Ada yang rusak di sisi kami")
    String broke();

    @Message("Coba lagi sebentar lagi. Kalau tetap begini, sampaikan nomor kejadian ini ke pengelola sistem.")
    String broke_help();

    @Message("Nomor kejadian")
    String incident();

    @Message("Basis data sedang tidak terjangkau")
    String database_gone();

    @Message("Tidak ada yang hilang. Halaman ini pulih sendiri begitu basis data kembali.")
    String database_gone_help();

    @Message("Ke layar hari ini")
    String to_today();

    @Message(
            "Yang diterima lebih banyak dari yang masih di jalan ({open} buah {sku}). Periksa apakah sudah pernah diterima.")
    String refused_not_sent(String sku, String open);

    @Message("Stok opname ini sudah selesai. Muat ulang halamannya.")
    String refused_take_ended();

    @Message("Masih ada {count} barang yang harus dihitung: {skus}.")
    String refused_take_incomplete(String count, String skus);

    @Message("Sedang dihitung oleh stok opname lain: {skus}. Selesaikan atau batalkan yang itu dulu.")
    String refused_being_counted(String skus);

    @Message("Pemindahan ini sudah selesai atau sudah ada yang diterima. Muat ulang halamannya.")
    String refused_transfer_step();

    @Message("Stok kurang: {lines}. Kurangi jumlahnya atau pilih gudang lain.")
    String refused_not_enough(String lines);

    @Message("Ada orang lain yang baru saja mengubah ini. Lihat keadaan sekarang di bawah, lalu coba lagi.")
    String refused_stale();

    @Message("Pesanan ini sudah tidak di tahap itu. Lihat keadaan sekarang, lalu pilih langkah lain.")
    String refused_order_step();

    @Message("Pesanan ini sudah dibayar.")
    String refused_paid();

    @Message("Penyedia menahan uang untuk pesanan ini. Ambil atau lepas dulu di pemantau pembayaran.")
    String refused_money_held();

    @Message("Tidak ada uang yang ditahan lagi untuk pembayaran ini. Muat ulang halamannya.")
    String refused_nothing_held();

    @Message("Yang diminta {asked}, yang masuk {arrived}. Tidak ada yang dicatat; periksa jumlahnya dulu.")
    String refused_amount(String asked, String arrived);

    @Message("{sku}: lebih banyak dari yang dipesan.")
    String refused_shipped_more(String sku);

    @Message("Parsel ini sudah melewati langkah itu.")
    String refused_parcel();

    @Message("Layanan kirim itu tidak melayani alamat ini. Pilih layanan lain.")
    String refused_shipping();

    @Message("Cara bayar itu tidak tersedia untuk pesanan ini.")
    String refused_method();

    @Message("Semua kode unik transfer sedang terpakai. Coba lagi setelah beberapa pesanan dibayar.")
    String refused_code();

    @Message("Tambahkan paling tidak satu barang.")
    String refused_empty();

    @Message("{what} tidak ditemukan.")
    String refused_missing(String what);

    @Message("Tidak bisa dilakukan ({code}).")
    String refused_other(String code);

    @Message("{scanned} tidak termasuk yang harus diambil atau dikemas di sini. Kembalikan ke raknya.")
    String refused_piece_foreign(String scanned);

    @Message("{scanned} sudah lengkap. Kembalikan yang ini ke raknya.")
    String refused_piece_enough(String scanned);

    @Message(
            "Tidak ada lagi yang perlu diambil untuk pesanan itu di gudang ini: sudah diambil orang lain, dikemas, atau dibatalkan.")
    String refused_nothing_to_fetch();

    @Message("Paket itu ada di lembar lain, atau sudah diserahkan.")
    String refused_on_sheet();

    @Message("Kode gudang itu sudah dipakai.")
    String refused_warehouse_taken();

    @Message(
            "Gudang ini masih menahan barang untuk pesanan, atau satu-satunya yang aktif. Kirim atau pindahkan dulu pesanannya.")
    String refused_warehouse_in_use();

    @Message("Masih ada barang yang tempatnya di rak itu: {bins}. Pindahkan dulu barangnya.")
    String refused_bin_in_use(String bins);

    @Message("Formulir ini sudah pernah dikirim dengan isi lain. Buka formulir baru.")
    String refused_key_reused();

    @Message("Ada isian yang perlu dibetulkan.")
    String wrong_fields();

    @Message("Nama promosi terdiri dari 1 sampai 60 huruf.")
    String wrong_promotion_kind();

    @Message("Isi hari pertama dan terakhir promosi; paling lama 92 hari.")
    String wrong_promotion_days();

    @Message("Kategori atau produk itu tidak ada. Tulis slugnya, atau pilih seluruh toko dan kosongkan.")
    String wrong_promotion_aim();

    @Message("Tulis alasannya, paling banyak 200 huruf.")
    String wrong_reason();

    @Message("Tulis jumlah rupiah dengan angka, misalnya 145000.")
    String wrong_amount();

    @Message("Tulis jumlah dengan angka bulat.")
    String wrong_quantity();

    @Message("Isi paling tidak satu buah.")
    String wrong_lines();

    @Message("SKU itu tidak dapat dipakai. Periksa ejaannya.")
    String wrong_sku();

    @Message("Pilih gudangnya. Kode gudang: 2 sampai 10 huruf besar atau angka, misalnya BDG.")
    String wrong_warehouse();

    @Message("Pilih tempat yang ada: kabupaten atau kota, kecamatan, atau kelurahan.")
    String wrong_region();

    @Message("Wilayah layanan: centang provinsi, atau tulis kode kabupaten/kota seperti 32.73.")
    String wrong_zones();

    @Message("Tulis jam buka seperti 08:00-17:00, buka sebelum tutup.")
    String wrong_hours();

    @Message("Tulis prioritas dengan angka 0 sampai 9999.")
    String wrong_priority();

    @Message("Tulis daya tampung 1 sampai 1.000.000.000 buah, atau kosongkan.")
    String wrong_capacity();

    @Message("Kode rak seperti A-01-3: huruf, angka, dan tanda hubung.")
    String wrong_bin();

    @Message("Tulis setiap rak satu kali, paling banyak 5000.")
    String wrong_bins();

    @Message("Berkas itu bukan CSV dengan judul kolom SKU dan rak.")
    String wrong_csv();

    @Message("Tulis nama kurir, paling banyak 50 huruf.")
    String wrong_courier();

    @Message("Nomor resi terdiri dari huruf, angka, spasi, titik, garis miring, dan tanda hubung, paling banyak 50.")
    String wrong_tracking_number();

    @Message("Tulis kabarnya, paling banyak 200 huruf.")
    String wrong_status();

    @Message("Tulis nama tempat, paling banyak 100 huruf.")
    String wrong_place();

    @Message("Tulis keterangan, paling banyak 100 huruf.")
    String wrong_reference();

    @Message("Tulis namanya, paling banyak 80 huruf.")
    String wrong_name();

    @Message("Nomor pesanan ditulis seperti LR-000123.")
    String wrong_number();

    @Message("Tulis kurs dengan angka di atas nol.")
    String wrong_rate();

    @Message("Ada isian yang tidak dapat dipakai ({field}). Periksa lagi.")
    String wrong_other(String field);

    @Message("Tulis alamat atau jaringan, satu per baris, misalnya 203.0.113.0/24 atau 2001:db8::/32.")
    String wrong_networks();

    @Message("Pilih hari yang akan datang.")
    String wrong_end();

    @Message("Isi jumlah permintaan per menit, dari 1 sampai 1.000.000.")
    String wrong_pace();

    @Message("Jumlah yang diinginkan tidak boleh di bawah minimum.")
    String wrong_target();

    @Message("Isi lama pengadaan dengan 0 sampai 365 hari.")
    String wrong_lead_days();

    @Message("Anda tidak dapat memberi hak yang tidak Anda miliki.")
    String refused_not_yours();

    @Message("Sudah ada peran dengan nama itu. Pilih nama lain.")
    String refused_role_taken();

    @Message("Peran ini masih dipakai, atau memang bawaan toko.")
    String refused_role_in_use();

    @Message("Hak pemilik tidak dapat diubah.")
    String refused_role_fixed();

    @Message("Isi nama, paling banyak 60 huruf.")
    String wrong_title();

    @Message("Harus tetap ada pemilik yang bisa masuk.")
    String refused_last_owner();

    @Message("E-mail ini sudah dipakai staf lain.")
    String refused_email_taken();

    @Message("Langkah ini tidak cocok lagi dengan keadaan akunnya. Muat ulang halaman.")
    String refused_account_step();

    @Message("Pilih paling tidak satu peran.")
    String wrong_roles();

    @Message("Periksa alamat e-mail.")
    String wrong_email();

    @Message("Pesanan pembelian ini sudah tidak di tahap itu. Lihat keadaan sekarang, lalu pilih langkah lain.")
    String refused_purchase_step();

    @Message("Pemasok ini tidak aktif. Aktifkan dulu kalau masih membeli di sana.")
    String refused_supplier_inactive();

    @Message("Pemasok ini belum punya alamat e-mail. Isi dulu di kartu pemasok.")
    String refused_supplier_email();

    @Message("{sku} dijual per {pack} buah. Isi kelipatannya.")
    String refused_off_pack(String sku, String pack);

    @Message("Nilai barang di bawah minimum pemasok, {least}. Tambah barang dulu.")
    String refused_below_order(String least);

    @Message("Pemasok menjual {sku} paling sedikit {least} buah.")
    String refused_below_quantity(String sku, String least);

    @Message("Yang datang lebih banyak dari yang dipesan. Hitung lagi; kalau benar, centang di bawah lalu simpan lagi.")
    String refused_over_delivery();

    @Message("{sku} tidak ada di pesanan ini. Terima tanpa pesanan.")
    String refused_not_ordered(String sku);

    @Message("Isi harga satuan dengan angka bulat; tanpa daftar harga, harga wajib diisi.")
    String wrong_cost();

    @Message("Isi kemasan 1 sampai 10.000 buah.")
    String wrong_pack();

    @Message(
            "Tulis harga untuk jumlah banyak seperti 100 = 55.000, 500 = 50.000: jumlah naik, harga turun di bawah harga satuan, paling banyak 10.")
    String wrong_breaks();

    @Message("Isi tanggal yang benar.")
    String wrong_day();

    @Message("Retur ini sudah berubah keadaan. Lihat keadaannya sekarang, lalu pilih langkah lain.")
    String refused_return_step();

    @Message("Barang retur ini sudah diganti dengan pesanan {order}.")
    String refused_already_replaced(String order);

    @Message("Saldo tokonya {balance}. Kurangi jumlahnya.")
    String refused_credit(String balance);

    @Message(
            "Pesanan ini tidak dibuat dari akun, jadi tidak ada tempat untuk saldo. Pilih transfer atau cara bayar semula.")
    String refused_no_account();

    @Message("Yang harus kembali {owed}. Kurangi jumlah yang ditransfer.")
    String refused_more_than_owed(String owed);

    @Message("Dari pesanan ini tinggal {missing} yang belum dibayar. Lihat lagi keadaannya, lalu ulangi.")
    String refused_more_than_missing(String missing);

    @Message("Uang pesanan ini yang masih bisa kembali {left}.")
    String refused_more_than_captured(String left);

    @Message("Tulis 1 sampai 1.000 huruf: alasannya, atau apa yang ditanyakan.")
    String wrong_text();

    @Message("Isi bank, nomor rekening (5 sampai 20 angka), dan nama pemiliknya.")
    String wrong_account();

    @Message("Yang dihargai tidak boleh lebih dari yang bagus dan rusak bersama-sama.")
    String wrong_credited();

    @Message("Batas waktu 0 sampai 365 hari.")
    String wrong_window();

    @Message("Poin tiap aturan 0 sampai 100.")
    String wrong_points();

    @Message("Akun baru 0 sampai 3650 hari.")
    String wrong_new_for();

    @Message("Batas yang dihitung 1 sampai 200.")
    String wrong_risk_limit();

    @Message("Skor 1 sampai 1000.")
    String wrong_score();

    @Message("Persen dari 0 sampai 100.")
    String wrong_percentage();

    @Message("Ini usul Anda sendiri. Orang lain yang berhak harus memutuskannya.")
    String refused_second_person();

    @Message("Nomor telepon tidak benar; contoh: 0812 3456 7890.")
    String wrong_phone();

    @Message("Isi ongkos dan biaya dengan angka bulat, mulai nol; tanpa harga barang, ongkos tidak bisa dibagi.")
    String wrong_charge();

    @Message("Pesanan {order} dikirim sebelum dibayar. Catat dulu pembayarannya.")
    String refused_return_before_paid(String order);
}
