package id.laris.web.risk;

import id.laris.domain.risk.Listing;
import id.laris.domain.risk.Review;
import id.laris.domain.risk.RiskRule;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the office says about held orders and lists, in Indonesian. English: {@code messages/officeRisk_en.properties}. */
@MessageBundle("officeRisk")
public interface OfficeRiskMessages {
    @Message("Pesanan yang ditahan")
    String held_orders();

    @Message("Pesanan ini belum boleh dikemas sampai seseorang memeriksanya. Yang menunggu paling lama ada di atas.")
    String held_orders_help();

    @Message("Ditahan.")
    String held();

    @Message("Pesanan ini belum boleh dikemas sampai diperiksa.")
    String held_help();

    @Message("Periksa")
    String look();

    @Message("Skor {score}{#if holdFrom}, ditahan mulai {holdFrom}{/if}")
    String score(int score, String holdFrom);

    @Message("Ditahan sejak {at}")
    String since(String at);

    @Message(
            "{#when rule}{#is NEW_AND_HIGH}Pembeli baru dengan jumlah besar: {money}{#is FAILED_PAYMENTS}Pembayaran gagal berulang dalam sehari: {figure}{#is ADDRESS_MISMATCH}Dikirim ke telepon lain, di provinsi yang belum pernah{#is MANY_ORDERS}Banyak pesanan dalam satu jam: {figure}{#is SAME_ORIGIN}Banyak pesanan dari satu alamat internet dalam satu jam: {figure}{#is SAME_DOOR}Pembeli lain ke alamat kirim yang sama dalam sehari: {figure}{#is REFUSED_PARCELS}Paket bayar di tempat yang tidak diambil: {figure}{/when}{#if limit}, dihitung mulai {limit}{/if}")
    String reason(RiskRule rule, String figure, String money, String limit);

    @Message("{points} poin")
    String points(int points);

    @Message("Catatan untuk rekan")
    String note();

    @Message("Lepas")
    String release();

    @Message("Tolak dan batalkan")
    String refuse();

    @Message(
            "Menolak membatalkan pesanan; uang yang sudah masuk dikembalikan dan pembeli dikabari. Catatan wajib diisi.")
    String refuse_help();

    @Message("Tidak ada yang menunggu")
    String nothing_waits();

    @Message("Pesanan dengan skor tinggi muncul di sini.")
    String nothing_waits_help();

    @Message("{#when state}{#is PASSED}Lolos{#is WAITING}Menunggu{#is RELEASED}Dilepas{#is REFUSED}Ditolak{/when}")
    String state(Review.State state);

    @Message("Diputuskan {by}, {at}")
    String decided(String by, String at);

    @Message("Daftar izin dan tolak")
    String lists();

    @Message(
            "Yang diizinkan tidak dinilai lagi; yang ditolak tidak bisa memesan lewat toko dan diberi tahu dengan sopan. Kalau seseorang ada di keduanya, penolakan yang berlaku.")
    String lists_help();

    @Message("{#when kind}{#is ALLOW}Izinkan{#is DENY}Tolak{/when}")
    String kind(Listing.Kind kind);

    @Message("{#when subject}{#is EMAIL}E-mail{#is PHONE}Telepon{#is ACCOUNT}Id akun{/when}")
    String subject(Listing.Subject subject);

    @Message("Siapa")
    String who();

    @Message("Alasan")
    String reason_why();

    @Message("Berlaku sampai")
    String until();

    @Message("Selamanya")
    String for_ever();

    @Message("Sudah berakhir")
    String over();

    @Message("Tambah")
    String add();

    @Message("Daftar")
    String list();

    @Message("Dikenali dengan")
    String known_by();

    @Message("E-mail, nomor telepon, atau id akun")
    String value();

    @Message("Hapus")
    String remove();

    @Message("Daftarnya masih kosong")
    String empty();

    @Message("Tambahkan lewat formulir ini.")
    String empty_help();

    @Message("Ditambahkan {by}, {at}")
    String added(String by, String at);

    @Message("Risiko")
    String risk();

    @Message("{count} menunggu")
    String waiting(long count);

    @Message("Aturan risiko")
    String policy();

    @Message(
            "Tiap bukti yang melewati batasnya menambah poin; jumlahnya adalah skor pesanan. Perubahan berlaku untuk pesanan berikutnya; yang sudah dinilai tetap dengan batas waktu itu. Poin 0 mematikan aturan.")
    String policy_help();

    @Message("Aturan nomor {version}")
    String version(long version);

    @Message("Akibat")
    String consequences();

    @Message("Ditahan mulai skor")
    String hold_from();

    @Message("Harus bayar dulu mulai skor")
    String pay_first_from();

    @Message("Poin")
    String points_of();

    @Message("Simpan aturan")
    String save();

    @Message(
            "{#when rule}{#is NEW_AND_HIGH}Pembeli baru dengan jumlah besar{#is FAILED_PAYMENTS}Pembayaran gagal berulang{#is ADDRESS_MISMATCH}Telepon lain, di provinsi yang belum pernah{#is MANY_ORDERS}Banyak pesanan dalam satu jam{#is SAME_ORIGIN}Banyak pesanan dari satu alamat internet{#is SAME_DOOR}Banyak pembeli lain ke satu alamat kirim{#is REFUSED_PARCELS}Paket bayar di tempat yang tidak diambil{/when}")
    String rule(RiskRule rule);

    @Message(
            "{#switch name}{#case 'jumlah'}Jumlah besar mulai (rupiah){#case 'hari'}Akun baru sampai umur (hari){#case 'gagal'}Mulai sekian kali gagal sehari{#case 'sejam'}Mulai sekian pesanan sejam{#case 'asal'}Mulai sekian pesanan sejam{#case 'pintu'}Mulai sekian pembeli lain sehari{/switch}")
    String limit(String name);
}
