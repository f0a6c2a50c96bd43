package id.laris.web.order;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page for phone and counter sales says, in Indonesian. English: {@code messages/officeSale_en.properties}. */
@MessageBundle("officeSale")
public interface OfficeSaleMessages {
    @Message("Untuk pesanan lewat telepon atau di kasir. Stok langsung ditahan.")
    String new_order_help();

    @Message("Asal pesanan")
    String where_from();

    @Message("SKU")
    String sku();

    @Message("Jumlah")
    String quantity();

    @Message("Satu SKU per baris; baris kosong diabaikan.")
    String lines_hint();

    @Message("Nama")
    String name();

    @Message("E-mail")
    String email();

    @Message("Telepon")
    String phone();

    @Message("Di kasir boleh dikosongkan.")
    String counter_contact_hint();

    @Message("Nama penerima")
    String recipient();

    @Message("Kosong: sama dengan pembeli")
    String recipient_hint();

    @Message("Alamat")
    String street();

    @Message("Kode desa/kelurahan")
    String village();

    @Message("Kode pos")
    String postal_code();

    @Message("Pengiriman")
    String delivery();

    @Message("Diambil sendiri, tanpa ongkos")
    String pick_up_option();

    @Message("Buat pesanan")
    String place_order();

    @Message("Ketik SKU atau nama barang")
    String choose_goods();
}
