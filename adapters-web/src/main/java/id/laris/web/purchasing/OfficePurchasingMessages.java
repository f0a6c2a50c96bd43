package id.laris.web.purchasing;

import id.laris.domain.purchasing.PurchaseState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about buying say, in Indonesian. English: {@code messages/officePurchasing_en.properties}. */
@MessageBundle("officePurchasing")
public interface OfficePurchasingMessages {
    @Message("Pemasok")
    String suppliers();

    @Message("Dari siapa kita membeli, dengan harga berapa, dan berapa hari barangnya tiba.")
    String suppliers_help();

    @Message("Nama pemasok")
    String supplier_search();

    @Message("Belum ada pemasok")
    String supplier_none();

    @Message("Tambahkan pemasok pertama di bawah ini.")
    String supplier_none_help();

    @Message("Tidak ada pemasok dengan nama itu")
    String supplier_none_found();

    @Message("Coba dengan sebagian namanya.")
    String supplier_none_found_help();

    @Message("Tambah pemasok")
    String supplier_add();

    @Message("Data pemasok")
    String supplier_edit();

    @Message("Nama perusahaan")
    String name();

    @Message("Orang yang dihubungi")
    String contact();

    @Message("E-mail")
    String email();

    @Message("Telepon")
    String phone();

    @Message("Bahasa surat")
    String language();

    @Message("Bahasa Indonesia")
    String indonesian();

    @Message("Bahasa Inggris")
    String english();

    @Message("Lama kirim (hari)")
    String lead_days();

    @Message("{days} hari")
    String lead(int days);

    @Message("Pesanan minimum (Rp)")
    String minimum_order();

    @Message("Ongkos sekali pesan (Rp)")
    String order_cost();

    @Message(
            "Biaya satu pesanan berapa pun isinya, misalnya ongkos kirim. Saran pembelian lalu memesan bersama apa yang segera perlu.")
    String order_cost_help();

    @Message("Minimum")
    String minimum_short();

    @Message("Masih dibeli dari sini")
    String active();

    @Message("Tidak aktif")
    String inactive();

    @Message("Simpan")
    String save();

    @Message("Daftar harga")
    String price_list();

    @Message(
            "Yang berlaku adalah entri dengan tanggal terakhir yang sudah lewat. Entri dengan tanggal yang sama diganti.")
    String price_list_help();

    @Message("Belum ada harga.")
    String price_none();

    @Message("Isi harga")
    String price_add();

    @Message("Hapus harga {sku}")
    String price_remove(String sku);

    @Message("SKU kita")
    String sku();

    @Message("SKU pemasok")
    String supplier_sku();

    @Message("Isi kemasan")
    String pack();

    @Message("Harga satuan (Rp)")
    String unit_cost();

    @Message("Harga satuan")
    String cost();

    @Message("Jumlah minimum")
    String minimum();

    @Message("Berlaku mulai")
    String valid_from();

    @Message("Unduh CSV")
    String export();

    @Message("Unggah CSV")
    String upload();

    @Message(
            "Kolom: sku, sku_pemasok, isi_kemasan, harga_satuan, minimum, berlaku_mulai, harga_banyak (boleh kosong, misalnya 100=55000 500=50000). Semua baris masuk, atau tidak satu pun.")
    String upload_help();

    @Message("Berkas CSV")
    String file();

    @Message("Baris {line}:")
    String at_line(long line);

    @Message("Pesanan pembelian")
    String purchases();

    @Message("Dari draf sampai barang terakhir tiba.")
    String purchases_help();

    @Message("Nomor atau SKU")
    String purchase_search();

    @Message("Belum ada pesanan pembelian")
    String purchase_none();

    @Message("Pilih pemasok, lalu tulis pesanan pertama.")
    String purchase_none_help();

    @Message("Tidak ada yang cocok")
    String purchase_none_found();

    @Message("Coba nomor atau keadaan lain.")
    String purchase_none_found_help();

    @Message("Pesanan pembelian baru")
    String purchase_new();

    @Message("Ubah draf")
    String purchase_edit();

    @Message("Semua keadaan")
    String any_state();

    @Message("Semua pemasok")
    String any_supplier();

    @Message("Keadaan")
    String state();

    @Message("Nomor")
    String number();

    @Message("Dibuat")
    String made();

    @Message("Jumlah")
    String total();

    @Message("Barang")
    String goods_sum();

    @Message("Ongkos kirim (Rp)")
    String freight();

    @Message("Ongkos kirim")
    String freight_short();

    @Message("Biaya lain (Rp)")
    String other_costs();

    @Message("Biaya lain")
    String other_short();

    @Message("Dibagi ke setiap baris menurut nilai barangnya, menjadi harga pokok.")
    String charges_help();

    @Message("Dikirim ke gudang")
    String warehouse();

    @Message("Catatan untuk pemasok")
    String note();

    @Message("Barang")
    String lines();

    @Message(
            "Isi jumlah buah, bukan kemasan. Harga dan tanggal boleh kosong: diambil dari daftar harga dan lama kirim.")
    String lines_help();

    @Message("Pilih pemasok")
    String choose_supplier();

    @Message("Tulis pesanan")
    String begin();

    @Message("Jumlah (buah)")
    String quantity();

    @Message("Diharapkan tiba")
    String expected();

    @Message("Harga untuk jumlah banyak")
    String breaks();

    @Message("Misalnya 100 = 55.000, 500 = 50.000: mulai 100 buah semua buah berharga Rp55.000 per buah.")
    String breaks_help();

    @Message("mulai {from}: {cost}")
    String break_from(String from, String cost);

    @Message("{packs} × {size}")
    String packs(int packs, int size);

    @Message("Dipesan")
    String ordered();

    @Message("Diterima")
    String received();

    @Message("Belum datang")
    String open();

    @Message("Nilai")
    String line_total();

    @Message("Simpan draf")
    String lines_of_draft();

    @Message("Pemasok ini menjual mulai {least} per pesanan.")
    String below_minimum(String least);

    @Message("Tandai sudah dikirim")
    String send();

    @Message("Cetak dan kirimkan ke pemasok. Setelah itu isinya tidak bisa diubah lagi dan barangnya ditunggu.")
    String send_help();

    @Message("Kirim ke pemasok")
    String send_mail();

    @Message(
            "E-mail dengan PDF dikirim ke {address}. Setelah dikirim, pesanan tidak bisa diubah dan barangnya dihitung akan datang.")
    String send_mail_help(String address);

    @Message("E-mail ke pemasok")
    String mails();

    @Message("Belum ada e-mail yang dikirim.")
    String mail_none();

    @Message("E-mail belum tentu sampai ke pemasok. Periksa alamatnya, lalu kirim lagi.")
    String mail_failed();

    @Message("Server e-mail belum disetel: e-mail ini tidak dikirim. Unduh PDF dan kirim sendiri ke pemasok.")
    String mail_kept();

    @Message("Kirim lagi")
    String mail_again();

    @Message("Kirim sekali lagi ke {address}?")
    String mail_again_sure(String address);

    @Message("Kirim lewat e-mail")
    String mail_now();

    @Message("Catat konfirmasi")
    String confirm();

    @Message("Pemasok setuju. Isi tanggal kalau barang tiba di hari lain.")
    String confirm_help();

    @Message("Terima barang")
    String receive();

    @Message("Tutup, tidak ditunggu lagi")
    String close();

    @Message("Batalkan")
    String cancel_purchase();

    @Message("Alasan")
    String reason();

    @Message("Cetak")
    String print();

    @Message("Langkah berikutnya")
    String actions();

    @Message("Penerimaan")
    String receipts();

    @Message("Barang yang ditunggu dan yang sudah diterima.")
    String receipts_help();

    @Message("Belum ada barang yang diterima.")
    String receipts_none();

    @Message("Sedang ditunggu")
    String deliveries();

    @Message("Tidak ada barang yang ditunggu.")
    String deliveries_none();

    @Message("Tiba")
    String due();

    @Message("{pieces} buah belum datang")
    String open_pieces(int pieces);

    @Message("lewat tanggal")
    String late();

    @Message("Terima tanpa pesanan")
    String receive_without();

    @Message("Terima barang")
    String receiving();

    @Message("Terima {number}")
    String receiving_of(String number);

    @Message("Pindai barcode atau ketik SKU")
    String scan();

    @Message("Setiap pindaian menambah satu buah bagus.")
    String scan_help();

    @Message("Tambah satu")
    String scan_add();

    @Message("“{code}” tidak ada di daftar ini.")
    String scan_unknown(String code);

    @Message("{code}: {pieces} buah.")
    String scan_counted(String code, int pieces);

    @Message("Bagus")
    String good();

    @Message("Rusak")
    String damaged();

    @Message("Nomor surat jalan")
    String delivery_note();

    @Message("Tiba di gudang")
    String arrived_at();

    @Message("Jumlah yang lebih sudah dihitung ulang dan diterima.")
    String over_confirm();

    @Message("Lebih dari yang dipesan:")
    String over_lines();

    @Message("{sku}: ditunggu {open}, datang {arrived}")
    String over_line(String sku, int open, int arrived);

    @Message("Simpan penerimaan")
    String receive_now();

    @Message("Penerimaan {number}")
    String receipt(String number);

    @Message("Diterima oleh")
    String by_whom();

    @Message("Waktu")
    String when();

    @Message("Harga pokok")
    String landed();

    @Message("Pesanan pembelian")
    String purchase();

    @Message("Tanpa pesanan")
    String without_purchase();

    @Message("PESANAN PEMBELIAN")
    String paper_title();

    @Message("Kepada")
    String paper_to();

    @Message("Kirim ke")
    String paper_deliver();

    @Message("Tanggal")
    String paper_date();

    @Message("Barang")
    String paper_item();

    @Message("Kemasan")
    String paper_packs();

    @Message("Tulis nomor pesanan ini di surat jalan.")
    String paper_thanks();

    @Message("Akan datang")
    String incoming();

    @Message("Tidak ada yang sedang dipesan.")
    String incoming_none();

    @Message("Harga pokok rata-rata")
    String average_cost();

    @Message("per buah")
    String per_piece();

    @Message(
            "{#when state}{#is DRAFT}Draf{#is SENT}Terkirim{#is CONFIRMED}Dikonfirmasi{#is PARTLY_RECEIVED}Diterima sebagian{#is RECEIVED}Diterima{#is CLOSED}Ditutup{#is CANCELLED}Dibatalkan{/when}")
    String state_name(PurchaseState state);
}
