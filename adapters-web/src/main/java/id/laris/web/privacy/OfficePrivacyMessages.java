package id.laris.web.privacy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the office reads about privacy, in Indonesian. English: {@code messages/officePrivacy_en.properties}. */
@MessageBundle("officePrivacy")
public interface OfficePrivacyMessages {
    @Message("Privasi")
    String title();

    @Message(
            "Permintaan pelanggan menurut UU PDP. Salinan dan penghapusan berjalan sendiri; di sini terlihat yang tertunda dan sisa waktunya. Batasnya 3 × 24 jam, tanpa jeda akhir pekan.")
    String help();

    @Message("Belum ada permintaan")
    String none();

    @Message("Permintaan salinan atau penghapusan data muncul di sini.")
    String none_help();

    @Message("Nomor")
    String number();

    @Message("Diterima")
    String received();

    @Message("Batas")
    String due();

    @Message("Permintaan")
    String kind_label();

    @Message("Keadaan")
    String state_label();

    @Message("{hours} jam lagi")
    String hours_left(long hours);

    @Message("Terlambat {hours} jam")
    String late(long hours);

    @Message(
            "{#when why}{#is 'open-orders'}Masih ada pesanan berjalan{#is 'open-refunds'}Masih ada uang yang harus dikembalikan{#is 'open-disputes'}Masih ada sengketa pembayaran{#else}{why}{/when}")
    String hindrance(String why);

    @Message("Berapa lama disimpan")
    String kept();

    @Message("Diatur dengan LARIS_RETENTION_…")
    String kept_help();

    @Message("Keranjang yang tidak disentuh")
    String kept_carts();

    @Message("Pemberitahuan mentah dari penyedia pembayaran")
    String kept_notices();

    @Message("Isi surat kepada pelanggan")
    String kept_messages();

    @Message("Alamat jaringan dan perangkat saat menyetujui")
    String kept_origins();

    @Message("Akun pelanggan yang tidak dipakai; sebulan sebelumnya mereka diberi tahu")
    String kept_accounts();

    @Message("Catatan pemrosesan")
    String register();

    @Message(
            "Data pribadi yang disimpan toko, untuk apa, berapa lama, dan siapa lagi yang menerimanya, seperti diminta pasal 31 UU PDP. Isinya mengikuti skema basis data dan pengaturan yang sedang berlaku.")
    String register_help();

    @Message("Kegiatan")
    String processing();

    @Message("Dasar")
    String basis();

    @Message("Data")
    String fields();

    @Message("Berapa lama")
    String how_long();

    @Message("Diteruskan ke")
    String recipients();

    @Message("disandikan")
    String is_sealed();

    @Message("terbaca")
    String is_clear();

    @Message("Tidak ada")
    String nobody();

    @Message(
            "{#when code}{#is 'ORDERS'}Menjual dan mengirim: pembeli, alamat, catatan{#is 'RISK'}Menjaga dari penyalahgunaan: daftar izin dan tolak, alasan dan catatan pemeriksaan{#is 'INVOICES'}Faktur dan nota kredit: pembeli dan alamatnya{#is 'PAYMENTS'}Menerima pembayaran: pemberitahuan penyedia{#is 'SUPPLIERS'}Membeli dari pemasok: orang yang dihubungi{#is 'STORE_CREDIT'}Saldo toko: alasan yang ditulis staf{#is 'TERMS'}Menjual dengan tempo: batas dan lama bayar{#is 'TRACES'}Menjaga dari penyalahgunaan: tanda asal dan tujuan pesanan, tidak bisa dibaca balik{#is 'RETURNS'}Mengurus retur: pesan pembeli dan staf{#is 'REFUNDS'}Mengembalikan uang: rekening tujuan{#is 'STOCK_WISHES'}Mengabari barang yang ada lagi: alamat e-mail{#is 'BOOKKEEPING'}Pembukuan: baris mutasi bank{#is 'MESSAGES'}Mengabari pelanggan: surat dan penerimanya{#is 'ACCOUNTS'}Akun: nama, e-mail, profil, alamat, keinginan, verifikasi dua langkah{#is 'SIGN_INS'}Menjaga pintu: sesi, perangkat, tautan surat{#is 'AUDIT'}Jejak: dari mana sesuatu dilakukan{#is 'CONSENTS'}Bukti persetujuan{#is 'RIGHTS'}Salinan data yang diminta pelanggan{#is 'INCIDENTS'}Catatan insiden{#is 'FOOTPRINTS'}Hitungan kunjungan: apa yang dilihat, dimasukkan ke keranjang, dan dibeli, dengan nama samaran{#else}Permintaan yang dikirim dua kali dijawab sekali{/when}")
    String processing_name(String code);

    @Message(
            "{#when code}{#is 'CONTRACT'}Perjanjian{#is 'CONSENT'}Persetujuan{#is 'LEGAL_DUTY'}Kewajiban hukum{#else}Kepentingan yang sah{/when}")
    String basis_name(String code);

    @Message(
            "{#when code}{#is 'BY_LAW'}Selama hukum memintanya; orangnya dihapus dari catatan bila meminta{#is 'BY_TAX_LAW'}Sepuluh tahun menurut hukum pajak, juga bila orangnya minta dihapus{#is 'ACCOUNTS'}Selama akun dipakai{#is 'SHORTLY'}Beberapa hari setelah diperlukan{#else}Sesuai pengaturan{/when}")
    String keeping(String code);

    @Message(
            "{#when code}{#is 'COURIER'}kurir{#is 'PAYMENT_PROVIDER'}penyedia pembayaran{#is 'MAIL_SERVER'}server surel{#else}lembaga pelindungan data{/when}")
    String recipient(String code);

    @Message("{days} hari")
    String days(long days);

    @Message("Lebih lama")
    String older();

    @Message("Insiden")
    String incidents();

    @Message(
            "Catat setiap kebocoran, perubahan, atau hilangnya data pribadi, sengaja atau tidak. Orang yang terkena dan lembaga harus diberi tahu tertulis dalam 3 × 24 jam sejak diketahui.")
    String incidents_help();

    @Message("Catat insiden")
    String record();

    @Message("Jenis")
    String category();

    @Message(
            "{#when code}{#is 'CONFIDENTIALITY'}Data terbuka ke orang lain{#is 'INTEGRITY'}Data berubah tanpa hak{#else}Data hilang atau tidak bisa dibuka{/when}")
    String category_name(String code);

    @Message("Diketahui")
    String detected();

    @Message("Data apa")
    String data_classes();

    @Message("Berapa orang")
    String people();

    @Message("Kapan dan bagaimana")
    String course();

    @Message("Penanganan dan pemulihan")
    String handling();

    @Message("Simpan")
    String save();

    @Message(
            "{#when level}{#is 0}Dalam waktu{#is 1}Sudah 24 jam: siapkan surat{#is 2}Sudah 48 jam: kirim surat hari ini{#is 3}Sudah 60 jam: kirim sekarang{#else}Batas waktu lewat{/when}")
    String escalation(int level);

    @Message("Semua sudah diberi tahu")
    String answered();

    @Message("Lembaga sudah diberi tahu")
    String tell_authority();

    @Message("Orang yang terkena sudah diberi tahu")
    String tell_people();

    @Message("Lembaga diberi tahu {at}")
    String told_authority(String at);

    @Message("Orang diberi tahu {at}")
    String told_people(String at);

    @Message("Isi surat")
    String letter();

    @Message("Data yang terbuka")
    String letter_data();

    @Message("Belum ada insiden")
    String no_incidents();

    @Message("Semoga tetap begitu.")
    String no_incidents_help();

    @Message(
            "{#when field}{#is 'detectedAt'}Tulis kapan diketahui: hari dan jam yang sudah lewat.{#is 'people'}Tulis jumlah orang dengan angka.{#is 'dataClasses'}Tulis data apa yang terkena.{#is 'course'}Tulis kapan dan bagaimana terjadinya, paling banyak 2.000 huruf.{#is 'handling'}Penanganan paling banyak 2.000 huruf.{#else}Pilih jenis insiden.{/when}")
    String wrong(String field);

    @Message("Surat ke orang yang terkena")
    String letters();

    @Message(
            "Setiap orang mendapat satu surat tentang satu insiden, dengan data yang terkena, kapan dan bagaimana terjadinya, serta penanganannya. Surat masuk antrean dan terkirim di belakang layar.")
    String letters_help();

    @Message("Yang sudah dimulai")
    String letters_so_far();

    @Message("Semua masuk antrean")
    String letters_queued();

    @Message("Sedang disusun")
    String letters_go_on();

    @Message("Dimulai {at}, {queued} surat.")
    String letters_begun(String at, int queued);

    @Message(
            "{#when state}{#is 'QUEUED'}Menunggu dikirim{#is 'SENDING'}Sedang dikirim{#is 'SENT'}Terkirim{#is 'KEPT'}Disimpan, server surel belum diatur{#is 'UNCERTAIN'}Belum pasti terkirim{#else}Gagal{/when}")
    String letter_state(String state);

    @Message("Kepada siapa")
    String to_whom();

    @Message("Semua pelanggan, juga yang membeli tanpa akun")
    String to_everybody();

    @Message("Hanya yang ada di daftar")
    String to_listed();

    @Message("Daftar")
    String list();

    @Message("Alamat e-mail dan nomor pesanan, dipisah spasi, koma, atau baris. Paling banyak 5.000.")
    String list_help();

    @Message("Lihat surat")
    String preview();

    @Message("Untuk paling banyak {people} orang.")
    String goes_to(String people);

    @Message("Tidak dikenal")
    String not_found();

    @Message("Kirim surat")
    String send();

    @Message("Kirim surat ini sekarang?")
    String send_sure();

    @Message("Kembali")
    String back();

    @Message("Tidak ada yang dikenal di daftar itu. Tulis alamat e-mail pelanggan atau nomor pesanan.")
    String nobody_meant();

    @Message("Insiden data pribadi: masih {hours} jam untuk memberi tahu semua.")
    String incident_runs(long hours);

    @Message("Insiden data pribadi: batas 72 jam sudah lewat dan belum semua diberi tahu.")
    String incident_late();
}
