package id.laris.web.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.identity.Role;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The proxy says that the browser came by https. */
@QuarkusTest
class BehindTlsTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @BeforeEach
    void open() {
        shop.open();
    }

    @Test
    void browsers_are_told_to_come_no_other_way() {
        for (var address : new String[] {"/", "/admin/masuk", "/robots.txt", "/gambar/kaos.svg", "/tidak/ada"})
            assertThat(secured().get(address).header("Strict-Transport-Security"))
                    .as(address)
                    .isEqualTo("max-age=31536000");
    }

    @Test
    void cookies_are_guarded() {
        var page = secured().get("/?lang=en");
        var signedIn = signIn(page);

        assertThat(signedIn.statusCode()).isEqualTo(303);
        for (var answer : new Response[] {page, signedIn})
            assertThat(answer.getHeaders().getValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                    .startsWith("__Host-laris_")
                    .containsPattern("(?i); ?Secure(;|$)")
                    .containsPattern("(?i); ?HttpOnly(;|$)")
                    .containsPattern("(?i); ?SameSite=Lax(;|$)")
                    .containsPattern("(?i); ?Path=/(;|$)")
                    .doesNotContainIgnoringCase("Domain="));
        assertThat(signedIn.getCookies()).containsKey("__Host-laris_staf");
    }

    @Test
    void guarded_cookies_are_understood_and_no_others() {
        var session = signIn(secured().get("/?lang=en")).cookie("__Host-laris_staf");

        assertThat(secured()
                        .cookie("__Host-laris_staf", session)
                        .get("/admin/saya")
                        .statusCode())
                .isEqualTo(200);
        // A neighbouring site can set this one.
        assertThat(secured().cookie("laris_staf", session).get("/admin/saya").statusCode())
                .isEqualTo(303);
        assertThat(secured().cookie("laris_lang", "en").get("/").asString()).contains("lang=\"id\"");
        assertThat(secured().cookie("__Host-laris_lang", "en").get("/").asString())
                .contains("lang=\"en\"");
    }

    @Test
    void a_token_that_a_neighbour_planted_opens_no_form() {
        var token = TOKEN.matcher(secured().get("/pesanan").asString());
        assertThat(token.find()).isTrue();

        var answer = secured()
                .cookie("laris_csrf", token.group(1))
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf", token.group(1))
                .formParam("theme", "dark")
                .post("/tampilan");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void without_tls_they_keep_their_names() {
        assertThat(given().get("/?lang=en").getCookies()).containsKeys("laris_lang", "laris_csrf");
    }

    private Response signIn(Response page) {
        var token = TOKEN.matcher(page.asString());
        assertThat(token.find()).isTrue();
        return secured()
                .cookie("__Host-laris_csrf", page.cookie("__Host-laris_csrf"))
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf", token.group(1))
                .formParam("email", staff.email(Role.OWNER).value())
                .formParam("password", Staff.PASSWORD)
                .post("/admin/masuk");
    }

    private static RequestSpecification secured() {
        return given().redirects().follow(false).accept("text/html").header("X-Forwarded-Proto", "https");
    }
}
