package id.laris.web.notification;

import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about messages and events say, in Indonesian. English: {@code messages/officeNotification_en.properties}. */
@MessageBundle("officeNotification")
public interface OfficeNotificationMessages {
    @Message("Pesan")
    String messages();

    @Message("Kabar ke pembeli. Tanpa server surel, pesan disimpan di sini dan bisa dibaca.")
    String messages_help();

    @Message("Alamat surel atau nomor pesanan")
    String search();

    @Message(
            "{#when t}{#is ORDER_PLACED}Pesanan diterima{#is PAYMENT_RECEIVED}Pembayaran diterima{#is PAYMENT_FELL_SHORT}Pembayaran kurang{#is PARCEL_SHIPPED}Parsel dikirim{#is PARCEL_DELIVERED}Parsel sampai{#is ORDER_CANCELLED}Pesanan dibatalkan{#is ORDER_EXPIRED}Waktu bayar habis{#is REFUND_SENT}Dana dikembalikan{#is RETURN_REQUESTED}Retur diajukan{#is RETURN_ASKED_BACK}Retur: ada pertanyaan{#is RETURN_APPROVED}Retur disetujui{#is RETURN_REJECTED}Retur ditolak{#is RETURN_SENT}Retur dikirim{#is RETURN_RECEIVED}Retur sampai{#is RETURN_INSPECTED}Retur diperiksa{#is RETURN_REPLACED}Barang retur diganti{#is RETURN_CANCELLED}Retur dibatalkan{#is RETURN_SETTLED}Retur selesai{#is INVOICE_WRITTEN}Faktur{#is CREDIT_NOTE_WRITTEN}Nota kredit{#is PAYMENT_REMINDER}Pengingat tagihan{#is ORDER_HELD}Pesanan diperiksa{#is ORDER_RELEASED}Pemeriksaan selesai{#is ACCOUNT_REGISTERED}Pendaftaran akun{#is ACCOUNT_NEW_PASSWORD}Kata sandi baru{#is ACCOUNT_NEW_EMAIL}Alamat e-mail baru{#is ACCOUNT_INVITED}Undangan staf{#is ACCOUNT_PASSWORD_CHANGED}Kata sandi diganti{#is ACCOUNT_EMAIL_CHANGED}Alamat e-mail diganti{#is ACCOUNT_FACTOR_ON}Verifikasi dua langkah aktif{#is ACCOUNT_FACTOR_OFF}Verifikasi dua langkah dimatikan{#is ACCOUNT_RECOVERY_USED}Kode pemulihan dipakai{#is ACCOUNT_EXPORT_READY}Salinan data siap{#is ACCOUNT_ERASED}Akun dihapus{#is ACCOUNT_KEY_ENDS}Kunci API segera berakhir{#is ACCOUNT_KEY_ENDS_NOW}Kunci API hampir berakhir{#is ACCOUNT_WEBHOOK_OFF}Webhook dimatikan{#is ACCOUNT_STOCK_DIGEST}Stok menipis{#is ACCOUNT_HOLD_ENDS}Uang ditahan segera dilepas{#is STOCK_WISH_ASKED}Minta dikabari{#is STOCK_BACK}Barang ada lagi{#is ACCOUNT_IDLE}Akun lama tidak dipakai{#is ACCOUNT_IDLE_ERASED}Akun lama dihapus{#is PURCHASE_SENT}Pesanan pembelian{#is REPORT_DUE}Laporan terjadwal{#is INCIDENT_ALERT}Insiden menunggu{#is INCIDENT_NOTICE}Pemberitahuan insiden{/when}")
    String template(Template t);

    @Message(
            "{#when s}{#is QUEUED}Antre{#is SENDING}Sedang dikirim{#is SENT}Terkirim{#is KEPT}Disimpan{#is UNCERTAIN}Belum pasti{#is FAILED}Gagal{/when}")
    String state(Messages.State s);

    @Message("Isi")
    String what();

    @Message("Kepada")
    String to();

    @Message("Waktu")
    String when();

    @Message("Keadaan")
    String state_of();

    @Message("Belum ada pesan")
    String none();

    @Message("Begitu ada pesanan, kabar ke pembeli muncul di sini.")
    String none_help();

    @Message("Tidak ada pesan yang cocok")
    String none_found();

    @Message("Cari dengan alamat surel atau nomor pesanan.")
    String none_found_help();

    @Message("Seperti yang dibaca pembeli")
    String as_seen();

    @Message("Isi surat memuat data pribadi; peranmu tidak membukanya.")
    String not_open();

    @Message("Pesan ini belum ditulis; isinya dibuat saat dikirim.")
    String not_written();

    @Message("Kirim lagi")
    String resend();

    @Message("Kirim pesan ini lagi? Pembeli mungkin menerimanya dua kali.")
    String resend_sure();

    @Message(
            "Pengiriman terputus di tengah jalan: mungkin sudah sampai, mungkin belum. Kirim lagi kalau pembeli belum menerimanya.")
    String uncertain_help();

    @Message("Masalah")
    String problem();

    @Message("Pesanan")
    String order();

    @Message("Kejadian gagal")
    String events();

    @Message(
            "Kejadian yang tidak berhasil diolah setelah dicoba berkali-kali. Perbaiki sebabnya, lalu coba lagi; mengulang tidak pernah menggandakan apa pun.")
    String events_help();

    @Message("Semua kejadian terolah")
    String events_none();

    @Message("Kejadian yang gagal diolah akan muncul di sini.")
    String events_none_help();

    @Message("Kejadian")
    String event();

    @Message("{n} kali dicoba")
    String attempts(int n);

    @Message("Sebab")
    String reason();

    @Message("Isi kejadian")
    String data();

    @Message("Coba lagi")
    String replay();
}
