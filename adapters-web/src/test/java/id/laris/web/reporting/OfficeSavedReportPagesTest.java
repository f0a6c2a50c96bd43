package id.laris.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.identity.Role;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeSavedReportPagesTest {
    private static final String PATH = "/admin/laporan/penjualan/tersimpan";

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @BeforeEach
    void open() {
        shop.open();
    }

    @Test
    void a_report_is_saved_and_opened_with_one_tap() {
        var browser = staff.browserOf(Role.OWNER);
        assertThat(browser.read("/admin/laporan/penjualan?per=PRODUCT")).contains(PATH + "?per=PRODUCT&amp;dari=");
        var form = browser.read(PATH + "?per=PRODUCT&dari=2026-01-01&sampai=2026-01-31");
        assertThat(form).contains("<option value=\"FIXED\" selected>Tanggal tetap</option>");

        browser.submit(PATH, "nama", "Uji <b>halaman", "per", "PRODUCT", "jangka", "LAST_MONTH", "bagi", "ya")
                .statusCode(303);
        var page = browser.read(PATH);
        assertThat(page).contains("Uji &lt;b&gt;halaman", "Bulan lalu", "Dibagikan");
        var id = Pattern.compile("tersimpan/([0-9a-f-]{36})\"><b>Uji").matcher(page);
        assertThat(id.find()).isTrue();
        assertThat(browser.open(PATH + "/" + id.group(1))
                        .statusCode(303)
                        .extract()
                        .header("Location"))
                .contains("/admin/laporan/penjualan?per=PRODUCT&dari=");
        browser.submit(PATH + "/" + id.group(1), "nama", "Uji lain", "bagi", "").statusCode(303);
        assertThat(browser.read(PATH)).contains("Uji lain", "Hanya Anda");
        browser.submit(PATH + "/" + id.group(1) + "/hapus").statusCode(303);
        assertThat(browser.read(PATH)).doesNotContain("Uji lain");
    }

    private static final String NAMED = "tersimpan/([0-9a-f-]{36})\"><b>%s";

    @Test
    void a_report_is_mailed_at_its_time_until_it_is_stopped() {
        var browser = staff.browserOf(Role.OWNER);
        browser.submit(PATH, "nama", "Uji kirim", "per", "DAY", "jangka", "YESTERDAY")
                .statusCode(303);
        var id = Pattern.compile(NAMED.formatted("Uji kirim")).matcher(browser.read(PATH));
        assertThat(id.find()).isTrue();
        var mail = PATH + "/" + id.group(1) + "/kirim";
        assertThat(browser.read(mail)).contains("Jadwalkan", "Senin", "07.00").doesNotContain("Hentikan");

        browser.submit(mail, "irama", "WEEKLY", "hari", "5", "tanggal", "1", "jam", "6", "juga", "")
                .statusCode(303);
        assertThat(browser.read(PATH)).contains("Setiap Jumat pukul 06.00", "Belum pernah dikirim");
        assertThat(browser.read(mail)).contains("Simpan jadwal", "Kiriman berikutnya", "Hentikan");

        for (var wrong : new String[][] {{"HOURLY", "1", "6", ""}, {"WEEKLY", "8", "6", ""}, {"DAILY", "1", "24", ""}})
            browser.submit(mail, "irama", wrong[0], "hari", wrong[1], "tanggal", "1", "jam", wrong[2], "juga", wrong[3])
                    .statusCode(422);
        var refused = browser.submit(
                        mail, "irama", "DAILY", "hari", "1", "tanggal", "1", "jam", "6", "juga", "luar@contoh.test")
                .statusCode(422)
                .extract()
                .asString();
        assertThat(refused)
                .contains("luar@contoh.test bukan alamat staf aktif")
                .contains(">luar@contoh.test</textarea>");

        browser.submit(mail + "/henti").statusCode(303);
        assertThat(browser.read(PATH)).doesNotContain("Setiap Jumat").contains("Tidak dikirim");
        browser.open(PATH + "/" + UUID.randomUUID() + "/kirim").statusCode(404);
        browser.submit(PATH + "/" + id.group(1) + "/hapus").statusCode(303);
    }

    @Test
    void what_cannot_be_saved_comes_back_with_what_was_typed() {
        var browser = staff.browserOf(Role.OWNER);
        browser.submit(PATH, "nama", " ", "per", "DAY", "jangka", "LAST_MONTH").statusCode(422);
        browser.submit(PATH, "nama", "Uji salah", "per", "DAY", "jangka", "SELAMANYA")
                .statusCode(422);
        browser.submit(PATH + "/x", "nama", "Uji").statusCode(404);
    }
}
