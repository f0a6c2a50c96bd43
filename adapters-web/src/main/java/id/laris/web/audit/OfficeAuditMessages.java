package id.laris.web.audit;

import id.laris.domain.audit.AuditFinding;
import id.laris.domain.identity.Actor;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the audit log say, in Indonesian. English: {@code messages/officeAudit_en.properties}. */
@MessageBundle("officeAudit")
public interface OfficeAuditMessages {
    @Message("Jejak")
    String trail();

    @Message(
            "Siapa melakukan apa, kapan, dan dari mana. Jejak hanya bertambah; tiap baris terikat pada baris sebelumnya, jadi perubahan diam-diam ketahuan.")
    String trail_help();

    @Message("Periksa jejak")
    String verify();

    @Message("Hasil pemeriksaan")
    String verified();

    @Message("Jejak utuh")
    String whole();

    @Message("{entries} baris diperiksa; tidak ada yang diubah, dihapus, disisipkan, atau dipindah.")
    String whole_help(String entries);

    @Message("Jejak tidak utuh")
    String broken();

    @Message(
            "{entries} baris diperiksa. Baris di bawah tidak cocok: amankan salinan basis data, lalu cari tahu siapa yang memegang basis data.")
    String broken_help(String entries);

    @Message(
            "{#when k}{#is CHANGED}Diubah{#is REMOVED}Dihapus{#is INSERTED}Disisipkan{#is REORDERED}Dipindah{#is HEAD}Tanda tangan tidak cocok{#is LOST}Hilang dari ujung jejak{/when}")
    String finding(AuditFinding.Kind k);

    @Message("Hari dan nomor")
    String place();

    @Message("Baris")
    String row();

    @Message("Kunci publik untuk memeriksa tanda tangan tanpa Laris (Ed25519, X.509)")
    String public_key();

    @Message("Kembali ke jejak")
    String back();

    @Message("Tindakan atau objek, mis. order LR-000123")
    String search();

    @Message("Siapa saja")
    String anybody();

    @Message(
            "{#when k}{#is VISITOR}Tamu{#is CUSTOMER}Pelanggan{#is STAFF}Staf{#is INTEGRATOR}Program{#is SYSTEM}Toko sendiri{/when}")
    String kind(Actor.Kind k);

    @Message("Semua hasil")
    String any_outcome();

    @Message("Berhasil")
    String done();

    @Message("Ditolak")
    String refused();

    @Message("Dari")
    String from_day();

    @Message("Sampai")
    String to_day();

    @Message("Siapa")
    String who();

    @Message("Apa")
    String what();

    @Message("Objek")
    String about();

    @Message("Sebelum → sesudah")
    String changes();

    @Message("Waktu")
    String when();

    @Message("Dari mana")
    String from_where();

    @Message("sudah dilupakan")
    String forgotten();

    @Message("Belum terikat; terikat dalam beberapa detik")
    String waits();

    @Message("Tidak ada yang cocok")
    String none();

    @Message("Longgarkan saringan.")
    String none_help();

    @Message("Rincian")
    String details();

    @Message("{#switch a}"
            + "{#case 'add-webhook'}Menambah webhook"
            + "{#case 'change-webhook'}Mengubah webhook"
            + "{#case 'remove-webhook'}Menghapus webhook"
            + "{#case 'rotate-webhook-secret'}Mengganti rahasia webhook"
            + "{#case 'replay-delivery'}Mengirim ulang pesan webhook"
            + "{#case 'replay-since'}Mengirim ulang pesan webhook sejak suatu waktu"
            + "{#case 'give-up-webhook'}Berhenti mengirim ke webhook"
            + "{#case 'set-stock-levels'}Menyetel stok dari sistem luar"
            + "{#case 'report-damage'}Melaporkan barang rusak"
            + "{#case 'send-history'}Mengunggah riwayat penjualan"
            + "{#case 'cancel-history'}Membatalkan riwayat penjualan"
            + "{#case 'rebuild-sales-sums'}Menjumlahkan ulang laporan penjualan"
            + "{#case 'ask-forecasts'}Menghitung ramalan permintaan"
            + "{#case 'send-stock-file'}Mengunggah berkas stok"
            + "{#case 'apply-stock-file'}Menerapkan berkas stok"
            + "{#case 'cancel-stock-file'}Membatalkan berkas stok"
            + "{#case 'sign-in'}Masuk"
            + "{#case 'send-form'}Mengirim formulir tanpa tanda"
            + "{#case 'sign-out'}Keluar"
            + "{#case 'sign-out-everywhere'}Keluar dari semua perangkat"
            + "{#case 'end-session'}Mengakhiri sesi"
            + "{#case 'give-second-factor'}Memasukkan kode kedua"
            + "{#case 'begin-second-factor'}Mulai memasang verifikasi dua langkah"
            + "{#case 'confirm-second-factor'}Memasang verifikasi dua langkah"
            + "{#case 'remove-second-factor'}Mematikan verifikasi dua langkah"
            + "{#case 'renew-recovery-codes'}Membuat kode pemulihan baru"
            + "{#case 'forget-device'}Melupakan perangkat"
            + "{#case 'register-customer'}Mendaftar"
            + "{#case 'send-verification'}Meminta surel verifikasi"
            + "{#case 'verify-email'}Memverifikasi e-mail"
            + "{#case 'confirm-new-email'}Memastikan e-mail baru"
            + "{#case 'ask-for-new-password'}Meminta kata sandi baru"
            + "{#case 'set-new-password'}Menetapkan kata sandi baru"
            + "{#case 'change-password'}Mengganti kata sandi"
            + "{#case 'change-email'}Mengganti e-mail"
            + "{#case 'change-name'}Mengganti nama"
            + "{#case 'close-account'}Menutup akun"
            + "{#case 'add-role'}Membuat peran"
            + "{#case 'change-roles'}Mengubah hak peran"
            + "{#case 'remove-role'}Menghapus peran"
            + "{#case 'invite-staff'}Mengundang staf"
            + "{#case 'accept-invitation'}Menerima undangan"
            + "{#case 'resend-invitation'}Mengirim ulang undangan"
            + "{#case 'withdraw-invitation'}Menarik undangan"
            + "{#case 'change-staff'}Mengubah staf"
            + "{#case 'deactivate-staff'}Menonaktifkan staf"
            + "{#case 'reactivate-staff'}Mengaktifkan staf"
            + "{#case 'end-staff-sessions'}Mengakhiri sesi staf"
            + "{#case 'issue-api-key'}Membuat kunci API"
            + "{#case 'change-api-key'}Mengubah kunci API"
            + "{#case 'revoke-api-key'}Mencabut kunci API"
            + "{#case 'place-order'}Membuat pesanan"
            + "{#case 'cancel-order'}Membatalkan pesanan"
            + "{#case 'confirm-receipt'}Menyatakan pesanan diterima"
            + "{#case 'confirm-payment'}Mencatat pembayaran"
            + "{#case 'ask-about-payment'}Menanyakan pembayaran ke penyedia"
            + "{#case 'ask-about-notice'}Mencari lagi pembayaran sebuah kabar"
            + "{#case 'match-notice'}Menemukan pembayaran sebuah kabar"
            + "{#case 'capture-held-money'}Mengambil uang yang ditahan"
            + "{#case 'release-held-money'}Melepas uang yang ditahan"
            + "{#case 'set-notice-aside'}Menyisihkan kabar tanpa pembayaran"
            + "{#case 'close-dispute'}Menutup uang yang ditarik di penyedia"
            + "{#case 'send-settlement'}Mengunggah laporan pencairan"
            + "{#case 'keep-settlement'}Mencatat laporan pencairan"
            + "{#case 'reconcile-settlement'}Mencocokkan laporan pencairan"
            + "{#case 'book-report'}Mencatat jawaban penyedia pembayaran"
            + "{#case 'confirm-refund'}Mengembalikan dana"
            + "{#case 'match-bank-statement'}Mencocokkan mutasi bank"
            + "{#case 'pack-parcel'}Mengemas"
            + "{#case 'ship-parcel'}Menyerahkan ke kurir"
            + "{#case 'track-parcel'}Mencatat perjalanan paket"
            + "{#case 'deliver-parcel'}Menyatakan paket sampai"
            + "{#case 'add-supplier'}Menambah pemasok"
            + "{#case 'change-supplier'}Mengubah pemasok"
            + "{#case 'put-prices'}Mengisi harga pemasok"
            + "{#case 'remove-price'}Menghapus harga pemasok"
            + "{#case 'accept-reorder'}Menerima saran pembelian"
            + "{#case 'draft-purchase'}Menulis pesanan pembelian"
            + "{#case 'revise-purchase'}Mengubah pesanan pembelian"
            + "{#case 'send-purchase'}Mengirim pesanan pembelian"
            + "{#case 'mail-purchase'}Mengirim ulang pesanan pembelian"
            + "{#case 'confirm-purchase'}Mencatat konfirmasi pemasok"
            + "{#case 'close-purchase'}Menutup pesanan pembelian"
            + "{#case 'cancel-purchase'}Membatalkan pesanan pembelian"
            + "{#case 'receive-goods'}Menerima barang"
            + "{#case 'adjust-stock'}Menyesuaikan stok"
            + "{#case 'answer-stock-notices'}Menjawab peringatan stok"
            + "{#case 'set-critical-points'}Menetapkan titik kritis"
            + "{#case 'start-import'}Memulai impor"
            + "{#case 'cancel-import'}Membatalkan impor"
            + "{#case 'repeat-import'}Mengulang impor"
            + "{#case 'read-message'}Membaca pesan"
            + "{#case 'resend-message'}Mengirim ulang pesan"
            + "{#case 'replay-dead-letter'}Mengulang kejadian"
            + "{#case 'save-profile'}Mengubah profil"
            + "{#case 'save-address'}Menyimpan alamat"
            + "{#case 'remove-address'}Menghapus alamat"
            + "{#case 'choose-main-address'}Memilih alamat utama"
            + "{#case 'adopt-guest-orders'}Menggabungkan pesanan tamu"
            + "{#case 'adopt-guest-consents'}Menggabungkan persetujuan tamu"
            + "{#case 'change-my-consents'}Mengubah persetujuan"
            + "{#case 'request-export'}Meminta salinan data"
            + "{#case 'take-export'}Mengunduh salinan data"
            + "{#case 'request-erasure'}Meminta penghapusan data"
            + "{#case 'withdraw-erasure'}Membatalkan penghapusan data"
            + "{#case 'file-erasure'}Mencatat permintaan penghapusan"
            + "{#case 'carry-out-erasure'}Menghapus data"
            + "{#case 'suspend-processing'}Menangguhkan pemrosesan"
            + "{#case 'reveal-customer'}Membuka data pribadi pelanggan"
            + "{#case 'record-incident'}Mencatat insiden"
            + "{#case 'note-told'}Mencatat pemberitahuan"
            + "{#case 'update-incident'}Mengubah insiden"
            + "{#case 'rotate-keys'}Mengganti kunci data pribadi"
            + "{#case 'verify-audit'}Memeriksa jejak"
            + "{#case 'export-audit'}Mengunduh jejak"
            + "{#case 'export-orders'}Mengunduh pesanan"
            + "{#case 'export-fakturs'}Mengunduh faktur pajak"
            + "{#case 'name-faktur-buyer'}Mengisi pembeli faktur pajak"
            + "{#case 'export-invoices'}Mengunduh daftar faktur"
            + "{#case 'export-staff'}Mengunduh daftar staf"
            + "{#case 'tell-people'}Mengirim surat insiden"
            + "{#case 'start-wave'}Memulai gelombang"
            + "{#case 'pick-piece'}Mengambil satu barang"
            + "{#case 'note-picked'}Mencatat yang diambil"
            + "{#case 'open-warehouse'}Membuka gudang"
            + "{#case 'change-warehouse'}Mengubah gudang"
            + "{#case 'arrange-bins'}Mengatur rak"
            + "{#case 'assign-bin'}Menempatkan barang di rak"
            + "{#case 'assign-bins'}Menempatkan banyak barang di rak"
            + "{#case 'scan-into-parcel'}Memindai barang ke paket"
            + "{#case 'restart-packing-check'}Mengulang pemeriksaan paket"
            + "{#case 'start-handover'}Membuat lembar serah terima"
            + "{#case 'add-to-handover'}Memasukkan paket ke lembar"
            + "{#case 'take-from-handover'}Mengeluarkan paket dari lembar"
            + "{#case 'hand-over-sheet'}Menyerahkan satu lembar paket"
            + "{#case 'choose-sourcing'}Mengatur cara memilih gudang pengirim"
            + "{#case 'source-anew'}Memindah pesanan ke gudang lain"
            + "{#case 'request-return'}Mengajukan retur"
            + "{#case 'cancel-return'}Membatalkan retur"
            + "{#case 'write-about-return'}Menulis tentang retur"
            + "{#case 'send-return-goods'}Mengirim barang retur"
            + "{#case 'judge-return'}Menilai retur"
            + "{#case 'receive-return'}Menerima barang retur"
            + "{#case 'inspect-return'}Memeriksa barang retur"
            + "{#case 'replace-return'}Mengganti barang retur{#case 'grant-credit'}Memberi saldo toko{#case 'take-credit'}Menarik saldo toko{#case 'settle-return'}Menyelesaikan uang retur"
            + "{#case 'await-refused-parcel'}Mencatat paket yang tidak diterima"
            + "{#case 'add-tax-rule'}Menambah aturan pajak"
            + "{#case 'end-tax-rule'}Mengakhiri aturan pajak"
            + "{#case 'remove-tax-rule'}Menghapus aturan pajak"
            + "{#case 'class-product'}Mengubah kelas pajak produk"
            + "{#case 'class-category'}Mengubah kelas pajak kategori"
            + "{#case 'ask-for-bundle'}Meminta berkas faktur"
            + "{#case 'cancel-bundle'}Membatalkan berkas faktur"
            + "{#case 'take-bundle'}Mengunduh berkas faktur"
            + "{#case 'change-return-policy'}Mengubah aturan retur"
            + "{#case 'save-report'}Menyimpan laporan{#case 'rename-saved-report'}Mengubah laporan tersimpan{#case 'remove-saved-report'}Menghapus laporan tersimpan{#case 'schedule-report-mail'}Menjadwalkan kiriman laporan{#case 'stop-report-mail'}Menghentikan kiriman laporan"
            + "{#case 'enter-promotion'}Mencatat promosi{#case 'change-promotion'}Mengubah promosi{#case 'remove-promotion'}Menghapus promosi"
            + "{#case 'set-sales-target'}Menetapkan target penjualan"
            + "{#case 'propose-refund'}Mengusulkan pengembalian uang"
            + "{#case 'grant-terms'}Memberi atau mengubah tempo pelanggan"
            + "{#case 'decide-review'}Memutuskan pesanan yang ditahan"
            + "{#case 'change-risk-policy'}Mengubah aturan risiko"
            + "{#case 'add-listing'}Menambah daftar izin atau tolak"
            + "{#case 'remove-listing'}Menghapus dari daftar izin atau tolak"
            + "{#case 'decide-refund'}Memutuskan pengembalian uang"
            + "{#case 'send-transfer'}Mengirim ke gudang lain"
            + "{#case 'receive-transfer'}Menerima dari gudang lain"
            + "{#case 'end-transfer'}Mengakhiri pemindahan"
            + "{#case 'start-stock-take'}Memulai stok opname"
            + "{#case 'enter-counts'}Mencatat hitungan"
            + "{#case 'end-stock-take'}Mengakhiri stok opname"
            + "{#else}{a}"
            + "{/switch}")
    String action(String a);
}
