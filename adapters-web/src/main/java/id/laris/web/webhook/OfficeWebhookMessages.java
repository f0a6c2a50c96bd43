package id.laris.web.webhook;

import id.laris.application.webhook.WebhookDeliveries;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookTopic;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of webhooks say, in Indonesian. English: {@code messages/officeWebhook_en.properties}. */
@MessageBundle("officeWebhook")
public interface OfficeWebhookMessages {
    @Message("Webhook")
    String webhooks();

    @Message(
            "Program di luar yang diberi tahu begitu sesuatu terjadi di toko: stok berubah, pesanan masuk, parsel dikirim. Tanpa data pribadi, ditandatangani menurut Standard Webhooks.")
    String help();

    @Message("Nama")
    String name();

    @Message("Program apa, milik siapa")
    String name_hint();

    @Message("Alamat")
    String url();

    @Message("Diawali https://")
    String url_hint();

    @Message("Kejadian")
    String events();

    @Message(
            "{#when t}{#is STOCK_CHANGED}Stok berubah{#is STOCK_RAN_OUT}Stok habis{#is STOCK_RAN_LOW}Stok di bawah batas{#is STOCK_AVAILABLE_AGAIN}Stok ada lagi{#is ORDER_PLACED}Pesanan dibuat{#is ORDER_CONFIRMED}Pesanan siap diproses{#is ORDER_CANCELLED}Pesanan dibatalkan{#is ORDER_EXPIRED}Waktu bayar habis{#is ORDER_COMPLETED}Pesanan selesai{#is PAYMENT_DISPUTED}Uang ditarik di penyedia{#is PAYMENT_HOLD_ENDING}Uang ditahan segera dilepas{#is ORDER_HELD}Pesanan ditahan untuk diperiksa{#is ORDER_RELEASED}Pesanan dilepas{#is PARCEL_PACKED}Parsel dikemas{#is PARCEL_SHIPPED}Parsel diserahkan ke kurir{#is PARCEL_TRACKED}Kabar kurir{#is PARCEL_DELIVERED}Parsel sampai{/when}")
    String topic(WebhookTopic t);

    @Message(
            "{#when a}{#is 'stock'}Stok{#is 'order'}Pesanan{#is 'payment'}Pembayaran{#is 'risk'}Pemeriksaan{#is 'shipping'}Pengiriman{/when}")
    String area(String a);

    @Message(
            "{#when s}{#is ACTIVE}Menyala{#is PAUSED}Dimatikan{#is GONE}Berhenti: program menolak{#is UNREACHABLE}Berhenti: tidak terjangkau{/when}")
    String state(Webhook.State s);

    @Message("Kami berhenti mengirim ke {name}. Periksa alamatnya, nyalakan lagi, lalu kirim ulang yang terlewat.")
    String given_up(String name);

    @Message("Belum ada webhook.")
    String none();

    @Message("Tambah webhook")
    String add();

    @Message("Webhook baru")
    String added();

    @Message("Rahasia baru")
    String rotated();

    @Message(
            "Salin rahasia untuk {name} sekarang. Dengan ini programnya tahu bahwa pesan benar dari toko ini. Setelah halaman ini ditutup, rahasia tidak bisa dilihat lagi.")
    String secret_help(String name);

    @Message("Selama 24 jam pesan ditandatangani dengan rahasia lama dan baru.")
    String both_valid();

    @Message("Salin")
    String copy();

    @Message("Rahasia disalin")
    String copied();

    @Message("Menyala")
    String active();

    @Message("Simpan")
    String save();

    @Message("Ubah")
    String change();

    @Message("Ganti rahasia")
    String rotate();

    @Message("Hapus webhook")
    String remove();

    @Message("Hapus webhook {name} dan semua catatan kirimannya?")
    String remove_sure(String name);

    @Message("Kiriman")
    String deliveries();

    @Message("Belum ada kiriman.")
    String no_deliveries();

    @Message("{#when s}{#is WAITING}Menunggu{#is ARRIVED}Sampai{#is FAILED}Gagal{/when}")
    String delivery_state(WebhookDeliveries.State s);

    @Message("Semua keadaan")
    String any_state();

    @Message("Waktu")
    String time();

    @Message("Keadaan")
    String state_label();

    @Message("Jawaban")
    String answer();

    @Message("dicoba lagi {moment}")
    String next_try(String moment);

    @Message(
            "{#when p}{#is 'timeout'}tidak menjawab dalam 15 detik{#is 'refused'}sambungan ditolak{#is 'certificate'}sertifikat tidak sah{#is 'inside'}alamat di jaringan sendiri{#is 'unknown host'}alamat tidak dikenal{#else}sambungan terputus{/when}")
    String problem(String p);

    @Message("{n} milidetik")
    String millis(String n);

    @Message("Kirim ulang")
    String replay();

    @Message("Kirim ulang sejak")
    String replay_since();

    @Message("Paling jauh 30 hari yang lalu, 10.000 pesan sekali minta. Urutan tidak dijamin.")
    String replay_hint();

    @Message("Juga yang sudah sampai")
    String replay_all();

    @Message("Tulis alamat yang diawali https://, tanpa nama pengguna dan tanda pagar, port 443 atau mulai 1024.")
    String wrong_url();

    @Message("Pilih paling tidak satu kejadian.")
    String wrong_events();

    @Message("Pilih waktu dalam 30 hari terakhir.")
    String wrong_since();

    @Message("Sudah ada {most} webhook. Hapus satu dulu.")
    String too_many(int most);

    @Message("Semua percobaan")
    String all_tries();

    @Message("Id pesan")
    String message_id();

    @Message("Yang lebih lama")
    String older();
}
