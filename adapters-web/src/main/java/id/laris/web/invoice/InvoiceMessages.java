package id.laris.web.invoice;

import id.laris.domain.invoice.InvoiceBundle;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.tax.TaxClass;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on invoices and on the pages about them, in Indonesian. English: {@code messages/invoice_en.properties}. */
@MessageBundle("invoice")
public interface InvoiceMessages {
    @Message("{#when kind}{#is INVOICE}Faktur{#is CREDIT_NOTE}Nota kredit{/when}")
    String kind(InvoiceKind kind);

    @Message("Unduh banyak faktur")
    String bundles();

    @Message(
            "Semua faktur dan nota kredit pada hari-hari itu menjadi satu berkas ZIP. Berkas dibuat di latar belakang dan disimpan 24 jam.")
    String bundles_help();

    @Message("Buat berkas")
    String bundle_ask();

    @Message("{drawn} dari {papers} selesai")
    String bundle_drawn(String drawn, String papers);

    @Message("{#when state}{#is DRAWING}Sedang dibuat{#is READY}Siap{#is CANCELLED}Dibatalkan{#is FAILED}Gagal{/when}")
    String bundle_state(InvoiceBundle.State state);

    @Message("sampai {until}")
    String bundle_until(String until);

    @Message("Unduh ZIP")
    String bundle_fetch();

    @Message("Batalkan")
    String bundle_cancel();

    @Message("Tidak ada faktur pada hari-hari itu, atau lebih dari 20.000. Pilih hari yang lain.")
    String no_papers_to_bundle();

    @Message("Pilih hari pertama dan hari terakhir yang tidak lebih awal.")
    String wrong_days();

    @Message("{#switch reason}{#case 'parcel-not-taken'}Paket tidak diterima{#else}{reason}{/switch}")
    String why(String reason);

    @Message("Tanggal")
    String date();

    @Message("NPWP")
    String tax_number();

    @Message("Untuk")
    String to();

    @Message("Pembeli di kasir")
    String counter_buyer();

    @Message("Nomor pesanan")
    String order_number();

    @Message("Dibayar dengan")
    String paid_by();

    @Message("Untuk faktur")
    String corrects();

    @Message("Alasan")
    String reason();

    @Message("Barang")
    String item();

    @Message("Jumlah")
    String pieces();

    @Message("Harga")
    String price();

    @Message("Potongan")
    String discount();

    @Message("Total")
    String amount();

    @Message("Ongkos kirim")
    String shipping();

    @Message("Barang")
    String goods();

    @Message("Total")
    String total();

    @Message("Dikembalikan")
    String credited();

    @Message("Terbilang")
    String in_words();

    @Message("Pajak")
    String tax();

    @Message("DPP (harga jual)")
    String net();

    @Message("DPP nilai lain")
    String base();

    @Message("PPN")
    String vat();

    @Message(
            "{#when of}{#is STANDARD}Barang kena PPN{#is LUXURY}Barang mewah{#is EXEMPT}PPN dibebaskan{#is NOT_COLLECTED}PPN tidak dipungut{#is ZERO_EXPORT}Ekspor 0%{#is OUT_OF_SCOPE}Bukan objek PPN{/when}")
    String tax_class(TaxClass of);

    @Message("Harga termasuk PPN.")
    String includes_tax();

    @Message("Harga belum termasuk PPN.")
    String excludes_tax();

    @Message("Terima kasih sudah berbelanja di {shop}.")
    String thanks(String shop);

    @Message("Unduh PDF")
    String download_pdf();

    @Message("Faktur")
    String papers();

    @Message("Faktur dan nota kredit pesanan ini.")
    String papers_of_order();

    @Message("Belum ada faktur")
    String none_yet();

    @Message("Faktur dibuat sendiri begitu pesanan dibayar atau dikirim, lalu kami kirim lewat e-mail.")
    String none_yet_help();

    @Message("Kembali ke pesanan")
    String back_to_order();

    @Message(
            "Faktur dibuat sendiri, nomornya berurutan tanpa celah, dan tidak bisa diubah. Uang yang kembali mendapat nota kredit.")
    String list_help();

    @Message("Nomor faktur atau pesanan")
    String search();

    @Message("Faktur dan nota kredit")
    String any_kind();

    @Message("dari")
    String from_day();

    @Message("sampai")
    String to_day();

    @Message("Nomor")
    String number();

    @Message("Pembeli")
    String buyer();

    @Message("Pesanan")
    String order();

    @Message("Tidak ada faktur yang cocok")
    String none_found();

    @Message("Ubah kata atau saringannya.")
    String none_found_help();

    @Message("Laporan PPN")
    String tax_report();

    @Message(
            "Semua faktur dengan tanggal pajak di antara dua hari ini, dikurangi nota kredit. Angkanya sama dengan yang tercetak.")
    String tax_report_help();

    @Message("Kode")
    String code();

    @Message("Dokumen")
    String papers_count();

    @Message("Tidak ada PPN di hari-hari ini")
    String no_tax();

    @Message("Pilih hari lain, atau periksa apakah toko memungut PPN.")
    String no_tax_help();

    @Message("Faktur pajak (Coretax)")
    String coretax();

    @Message(
            "Faktur pajak untuk pembeli yang memintanya, satu untuk tiap kelas pajak, dibulatkan per baris seperti diminta kantor pajak. Unggah berkasnya di Coretax.")
    String coretax_help();

    @Message("Unduh XML")
    String download_xml();

    @Message(
            "NPWP toko belum diisi atau bukan 16 digit (LARIS_SELLER_NPWP). Tanpa itu berkas untuk Coretax tidak dapat dibuat.")
    String no_seller();

    @Message("Baris")
    String lines();

    @Message("Tidak ada faktur pajak di hari-hari ini")
    String no_fakturs();

    @Message("Buka faktur pembeli yang memintanya, lalu isi NPWP atau NIK-nya.")
    String no_fakturs_help();

    @Message("Tidak ikut dalam berkas")
    String not_told();

    @Message(
            "{#when code}{#is 'credited'}seluruhnya sudah dikembalikan{#else}ada barang yang dibebaskan atau tidak dipungut PPN-nya; keterangannya diisi langsung di Coretax{/when}")
    String problem(String code);

    @Message("Dilaporkan digunggung")
    String aggregated();

    @Message("Faktur konsumen tanpa faktur pajak sendiri, dijumlahkan.")
    String aggregated_help();

    @Message("Pembeli minta faktur pajak")
    String faktur_buyer();

    @Message("Nama dan nomor seperti terdaftar di kantor pajak. Faktur toko sendiri tidak berubah.")
    String faktur_buyer_help();

    @Message("Faktur pajak diminta")
    String faktur_wanted();

    @Message("Identitas")
    String identity();

    @Message("Nama menurut kantor pajak")
    String tax_name();

    @Message("Alamat menurut kantor pajak")
    String tax_address();

    @Message(
            "Periksa lagi: NPWP atau NIK 16 digit (NPWP lama 15 digit juga boleh), nama, dan alamat paling sedikit 5 huruf.")
    String wrong_identity();
}
