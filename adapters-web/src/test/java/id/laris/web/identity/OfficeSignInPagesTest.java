package id.laris.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import id.laris.domain.identity.Role;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeSignInPagesTest {
    @Inject
    Staff staff;

    @Test
    void sends_strangers_to_the_door_and_back_to_where_they_wanted() {
        staff.browser()
                .open("/admin/pesanan?tab=SHIPPED")
                .statusCode(303)
                .header("Location", containsString("/admin/masuk?ke=%2Fadmin%2Fpesanan%3Ftab%3DSHIPPED"));

        var browser = staff.browser();
        var door = browser.read("/admin/masuk?ke=%2Fadmin%2Fpesanan%3Ftab%3DSHIPPED");
        assertThat(door).contains("name=\"ke\" value=\"/admin/pesanan?tab=SHIPPED\"");
        browser.submit(
                        "/admin/masuk",
                        "email",
                        staff.email(Role.OWNER).value(),
                        "password",
                        Staff.PASSWORD,
                        "ke",
                        "/admin/pesanan?tab=SHIPPED")
                .statusCode(303)
                .header("Location", endsWith("/admin/pesanan?tab=SHIPPED"));
    }

    @Test
    void keeps_the_session_in_a_cookie_no_script_can_read() {
        var browser = staff.browser();

        var cookie = browser.submit(
                        "/admin/masuk", "email", staff.email(Role.OWNER).value(), "password", Staff.PASSWORD)
                .statusCode(303)
                .extract()
                .detailedCookie("laris_staf");

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
    }

    @Test
    void signing_in_again_ends_the_session_before() {
        var browser = staff.browserOf(Role.OWNER);
        var before = browser.submit(
                        "/admin/masuk", "email", staff.email(Role.OWNER).value(), "password", Staff.PASSWORD)
                .extract()
                .cookie("laris_staf");
        var after = browser.submit(
                        "/admin/masuk", "email", staff.email(Role.OWNER).value(), "password", Staff.PASSWORD)
                .extract()
                .cookie("laris_staf");

        assertThat(after).isNotEqualTo(before);
        staff.browser()
                .request()
                .cookie("laris_staf", before)
                .get("/admin/pesanan")
                .then()
                .statusCode(303);
    }

    @Test
    void does_not_say_which_of_the_two_was_wrong() {
        var unknown = staff.browser()
                .submit("/admin/masuk", "email", "siapa@contoh.test", "password", "salah")
                .statusCode(422)
                .extract()
                .asString();
        var wrong = staff.browser()
                .submit("/admin/masuk", "email", staff.email(Role.MANAGER).value(), "password", "salah")
                .statusCode(422)
                .extract()
                .asString();

        assertThat(unknown).contains("E-mail atau kata sandi salah").contains("value=\"siapa@contoh.test\"");
        assertThat(wrong).contains("E-mail atau kata sandi salah");
    }

    @Test
    void closes_the_door_after_five_failures_and_says_so() {
        var email = staff.email(Role.SUPPORT).value();
        for (int i = 0; i < 5; i++)
            staff.browser()
                    .submit("/admin/masuk", "email", email, "password", "salah")
                    .statusCode(422);

        var page = staff.browser()
                .submit("/admin/masuk", "email", email, "password", Staff.PASSWORD)
                .statusCode(422)
                .extract()
                .asString();

        assertThat(page).contains("Tunggu sebentar");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        staff.browser()
                .request()
                .formParam("email", staff.email(Role.OWNER).value())
                .formParam("password", Staff.PASSWORD)
                .post("/admin/masuk")
                .then()
                .statusCode(400);
    }

    @Test
    void nobody_is_led_elsewhere_by_a_forged_link() {
        for (var elsewhere :
                new String[] {"https://lain.test/admin", "//lain.test", "/\\lain.test", "/keranjang", "/administrasi"})
            staff.browser()
                    .submit(
                            "/admin/masuk",
                            "email",
                            staff.email(Role.OWNER).value(),
                            "password",
                            Staff.PASSWORD,
                            "ke",
                            elsewhere)
                    .statusCode(303)
                    .header("Location", endsWith("/admin"));
    }

    @Test
    void signing_out_ends_the_session() {
        var browser = staff.browserOf(Role.OWNER);

        browser.submit("/admin/keluar").statusCode(303).header("Location", endsWith("/admin/masuk"));

        browser.open("/admin/pesanan").statusCode(303);
    }

    @Test
    void who_has_no_right_gets_a_page_that_says_so() {
        var browser = staff.browserOf(Role.custom("Tamu", Set.of()));

        var page = browser.open("/admin/pesanan").statusCode(403).extract().asString();

        assertThat(page).contains("Bagian ini bukan untuk akun Anda").doesNotContain("href=\"/admin/kunci\"");
    }

    @Test
    void a_script_is_told_where_to_sign_in() {
        staff.browser()
                .request()
                .header("HX-Request", "true")
                .get("/admin/pesanan/LR-000001/sekilas")
                .then()
                .statusCode(401)
                .header("HX-Redirect", containsString("/admin/masuk"));
    }
}
