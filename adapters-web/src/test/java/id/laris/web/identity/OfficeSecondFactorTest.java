package id.laris.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.Passwords;
import id.laris.application.identity.SecondFactors;
import id.laris.application.identity.StaffMembers;
import id.laris.application.shared.Ids;
import id.laris.application.shared.MovableClock;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.identity.Totp;
import id.laris.domain.shared.AccountId;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second step at the door of the back office, and the code that is asked for again. */
@QuarkusTest
class OfficeSecondFactorTest {
    private static final Pattern RECOVERY = Pattern.compile("<code>([A-Z2-7]{5}-[A-Z2-7]{5})</code>");

    @Inject
    Staff staff;

    @Inject
    Accounts accounts;

    @Inject
    StaffMembers members;

    @Inject
    Passwords passwords;

    @Inject
    SecondFactors factors;

    @Inject
    MovableClock clock;

    @Inject
    Ids ids;

    private AccountId who;
    private EmailAddress email;

    @BeforeEach
    void somebody() {
        who = new AccountId(ids.next());
        email = new EmailAddress("dua-" + UUID.randomUUID() + "@tokolaris.test");
        accounts.add(Account.active(
                who, AccountKind.STAFF, email, "Rekan dua", passwords.hash(Staff.PASSWORD), clock.instant()));
        members.put(StaffMember.of(who, Role.OWNER));
    }

    private Staff.Browser passwordGiven(String expected) {
        var browser = staff.browser();
        browser.submit("/admin/masuk", "email", email.value(), "password", Staff.PASSWORD, "ke", "/admin/stok")
                .statusCode(303)
                .header("Location", containsString(expected));
        return browser;
    }

    /** A code that was not used yet. */
    private String code() {
        clock.forward(Duration.ofSeconds(30));
        var secret = factors.findPending(who).or(() -> factors.find(who)).orElseThrow();
        return Totp.OF_APPS.codeAt(secret, Totp.stepAt(clock.instant()));
    }

    private List<String> setUp() {
        var browser = passwordGiven("/admin/stok");
        var page = browser.read("/admin/masuk/pasang?ke=/admin/saya");
        assertThat(page).contains("<svg class=\"qr\"").contains("Pasang verifikasi dua langkah");
        browser.submit("/admin/masuk/pasang", "kode", "000000", "ke", "/admin/saya")
                .statusCode(422)
                .body(containsString("Kode tidak cocok"));
        var shown = browser.submit("/admin/masuk/pasang", "kode", code(), "ke", "/admin/saya")
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asString();
        var codes = new ArrayList<String>();
        var found = RECOVERY.matcher(shown);
        while (found.find()) codes.add(found.group(1));
        assertThat(codes).hasSize(10);
        assertThat(browser.read("/admin/saya")).contains("Tersisa 10 dari 10");
        return codes;
    }

    @Test
    void after_the_password_nothing_opens_but_the_page_for_the_code() {
        setUp();
        var browser = passwordGiven("/admin/masuk/kode?ke=%2Fadmin%2Fstok");

        browser.open("/admin/stok").statusCode(303).header("Location", containsString("/admin/masuk?ke="));
        browser.open("/admin/masuk/pasang").statusCode(303).header("Location", containsString("/admin/masuk/kode"));
        browser.open("/admin/masuk/kode?ke=/admin/stok").statusCode(200).body(containsString("Masukkan kode"));
        browser.submit("/admin/masuk/kode", "kode", "123", "ke", "/admin/stok")
                .statusCode(422)
                .body(containsString("Kode tidak cocok"));
        var code = code();
        browser.submit("/admin/masuk/kode", "kode", code, "ke", "/admin/stok")
                .statusCode(303)
                .header("Location", containsString("/admin/stok"));

        browser.open("/admin/stok").statusCode(200);
        passwordGiven("/admin/masuk/kode")
                .submit("/admin/masuk/kode", "kode", code)
                .statusCode(422);
    }

    @Test
    void a_remembered_device_and_a_recovery_code_open_the_door() {
        var codes = setUp();
        var browser = passwordGiven("/admin/masuk/kode");
        browser.submit("/admin/masuk/kode", "kode", codes.get(0), "ingat", "1", "ke", "//evil.example/")
                .statusCode(303)
                .header("Location", startsWith("http://localhost"))
                .cookie("laris_staf_alat");
        assertThat(browser.read("/admin/saya")).contains("Tersisa 9 dari 10").contains("Perangkat yang diingat");
        browser.submit("/admin/keluar").statusCode(303);

        browser.submit("/admin/masuk", "email", email.value(), "password", Staff.PASSWORD, "ke", "/admin/stok")
                .statusCode(303)
                .header("Location", containsString("/admin/stok"));
        browser.open("/admin/stok").statusCode(200);
    }

    @Test
    void a_dangerous_act_asks_again_and_goes_on_with_what_was_typed() {
        setUp();
        var browser = passwordGiven("/admin/masuk/kode");
        browser.submit("/admin/masuk/kode", "kode", code()).statusCode(303);
        clock.forward(Duration.ofMinutes(11));

        var asked = browser.submit("/admin/kunci", "nama", "Mitra <b>", "hak", "VIEW_STOCK")
                .statusCode(403)
                .extract()
                .asString();
        assertThat(asked)
                .contains("Masukkan kode")
                .contains("name=\"nama\" value=\"Mitra &lt;b&gt;\"")
                .contains("name=\"hak\" value=\"VIEW_STOCK\"")
                .contains("name=\"kode_untuk\" value=\"/admin/kunci\"");
        var wrong = browser.submit(
                        "/admin/kode", "kode_verifikasi", "000000", "kode_untuk", "/admin/kunci", "nama", "Mitra <b>")
                .statusCode(422)
                .extract()
                .asString();
        assertThat(wrong).contains("name=\"nama\" value=\"Mitra &lt;b&gt;\"").contains("Kode tidak cocok");
        browser.submit("/admin/kode", "kode_verifikasi", code(), "kode_untuk", "/admin/kunci", "nama", "Mitra <b>")
                .statusCode(307)
                .header("Location", containsString("/admin/kunci"));

        browser.submit("/admin/kunci", "nama", "Mitra", "hak", "VIEW_STOCK").statusCode(200);
    }

    @Test
    void what_changes_a_colleague_and_what_leaves_the_shop_as_a_file_asks_again() {
        setUp();
        var browser = passwordGiven("/admin/masuk/kode");
        browser.submit("/admin/masuk/kode", "kode", code()).statusCode(303);
        clock.forward(Duration.ofMinutes(11));
        var colleague = "/admin/staf/" + who.value();

        browser.submit(colleague, "peran", "COURIER").statusCode(403).body(containsString("Masukkan kode"));
        browser.submit(colleague + "/nonaktif").statusCode(403).body(containsString("Masukkan kode"));
        browser.submit("/admin/staf", "nama", "Baru", "email", "baru@tokolaris.test", "peran", "OWNER")
                .statusCode(403)
                .body(containsString("Masukkan kode"));
        for (var file : List.of("/admin/staf/unduh", "/admin/pesanan/unduh", "/admin/jejak/unduh"))
            browser.open(file).statusCode(403).body(containsString("Masukkan kode"));

        browser.submit("/admin/kode", "kode_verifikasi", code(), "kode_untuk", "/admin/pesanan/unduh", "kode_baca", "1")
                .statusCode(303)
                .header("Location", endsWith("/admin/pesanan/unduh"));
        browser.open("/admin/pesanan/unduh").statusCode(200).contentType(startsWith("text/csv"));
    }

    @Test
    void no_forged_form_leads_elsewhere_after_the_code() {
        setUp();
        var browser = passwordGiven("/admin/masuk/kode");
        browser.submit("/admin/masuk/kode", "kode", code()).statusCode(303);

        browser.submit("/admin/kode", "kode_verifikasi", code(), "kode_untuk", "https://evil.example/admin")
                .statusCode(307)
                .header("Location", equalTo(browserHome()));
    }

    private static String browserHome() {
        return "http://localhost:" + io.restassured.RestAssured.port + "/admin";
    }

    @Test
    void recovery_codes_come_as_a_file_of_nothing_but_codes() {
        var browser = staff.browserOf(Role.MANAGER);

        var file = browser.submit("/admin/masuk/kode-pemulihan.txt", "kode", "ABCDE-FGHIJ", "kode", "<script>")
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asString();

        assertThat(file).contains("ABCDE-FGHIJ").doesNotContain("script");
    }
}
