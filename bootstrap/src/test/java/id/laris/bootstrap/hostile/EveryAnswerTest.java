package id.laris.bootstrap.hostile;

import static id.laris.bootstrap.story.Api.placed;
import static id.laris.bootstrap.story.Api.visitor;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.bootstrap.rights.Cast;
import id.laris.bootstrap.rights.House;
import id.laris.bootstrap.rights.Matrix;
import id.laris.bootstrap.story.StockedShop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is answered, and whoever answers it, tells browsers to load, frame, guess and pass on nothing. */
@QuarkusTest
class EveryAnswerTest {
    private static final Pattern ASSET = Pattern.compile("href=\"(/aset/[^\"]+\\.css)\"");

    @Inject
    StockedShop shop;

    @Inject
    Cast cast;

    private String staffSession;
    private String customersSession;

    @BeforeEach
    void open() {
        shop.stock();
        staffSession = cast.session(cast.staff("OWNER", Matrix.ROLES.get("OWNER")));
        customersSession = cast.session(cast.customer());
    }

    @Test
    void carries_the_headers() {
        answers().forEach((what, answer) -> {
            var kind = what.substring(0, 3);
            assertThat(answer.statusCode()).as(what).isEqualTo(Integer.parseInt(kind));
            var policy = String.valueOf(answer.header("Content-Security-Policy"));
            assertThat(policy)
                    .as(what)
                    .contains("default-src ", "frame-ancestors 'none'", "base-uri 'none'")
                    .containsPattern("object-src 'none'|default-src 'none'")
                    .doesNotContain("unsafe", "script-src *");
            assertThat(answer.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(what).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).as(what).isEqualTo("same-origin");
            assertThat(answer.header("X-Request-Id")).as(what).isNotNull();
            assertThat(answer.header("Strict-Transport-Security")).as(what).isNull();
            assertThat(answer.header("Server")).as(what).isNull();
            assertThat(answer.header("X-Powered-By")).as(what).isNull();
            assertThat(answer.header("Access-Control-Allow-Origin")).as(what).isNull();
            assertThat(answer.asString()).as(what).doesNotContain(Broken.INSIDE, "Exception");
        });
    }

    private Map<String, Response> answers() {
        var style = ASSET.matcher(given().get("/").asString());
        assertThat(style.find()).isTrue();
        var order = placed(Goods.TOPI, 1, "BANK_TRANSFER");
        var answers = new LinkedHashMap<String, Response>();
        get(answers, 200, "/");
        get(answers, 200, "/pesanan/" + order.get("number") + "?token=" + order.get("token"));
        get(answers, 200, style.group(1));
        get(answers, 404, "/aset/000000000000/toko.css");
        get(answers, 200, "/gambar/kaos.svg");
        get(answers, 200, "/robots.txt");
        get(answers, 200, "/sitemap.xml");
        get(answers, 404, "/tidak/ada");
        answers.put("404 for programs", given().accept("*/*").get("/tidak/ada"));
        get(answers, 404, "/produk/tidak-ada");
        get(answers, 303, "/akun");
        get(answers, 303, "/admin");
        get(answers, 200, "/simulator/pay/" + placed(Goods.TOPI, 1, "QRIS").get("payment.id"));
        answers.put("200 office", Attack.request("laris_staf", staffSession).get("/admin"));
        answers.put(
                "200 account", Attack.request("laris_akun", customersSession).get("/akun"));
        answers.put("200 file", Attack.request("laris_staf", staffSession).get("/admin/pesanan/unduh"));
        answers.put("404 office", Attack.request("laris_staf", staffSession).get("/admin/pesanan/LR-999999"));
        answers.put("400 form without token", given().formParam("a", "1").post("/keranjang"));
        answers.put("415 no form", given().contentType("text/plain").body("a").post("/keranjang"));
        answers.put("405 page", given().delete("/keranjang"));
        answers.put("405 call", given().delete("/api/v1/categories"));
        answers.put(
                "413 page",
                given().contentType("text/plain").body("x".repeat(1_100_000)).post("/keranjang"));
        answers.put("413 call", visitor().body("x".repeat(1_100_000)).post("/api/v1/carts"));
        get(answers, 200, "/api/v1/products");
        get(answers, 404, "/api/v1/products/tidak-ada");
        get(answers, 404, "/api/v1/tidak/ada");
        get(answers, 401, "/api/v1/orders");
        answers.put("201 call", visitor().post("/api/v1/carts"));
        answers.put("400 call", visitor().body("{").post("/api/v1/orders"));
        get(answers, 500, "/rusak/inside");
        get(answers, 503, "/rusak/gone");
        get(answers, 500, "/api/v1/rusak/inside");
        get(answers, 503, "/api/v1/rusak/gone");
        get(answers, 200, "/q/health/live");
        get(answers, 200, "/q/metrics");
        get(answers, 200, "/openapi");
        get(answers, 200, "/docs/api/");
        return answers;
    }

    private static void get(Map<String, Response> answers, int status, String address) {
        answers.put(
                status + " " + address,
                given().redirects().follow(false).accept("text/html,*/*").get(address));
    }

    /** Nothing of one person stays on a computer that others use. */
    @Test
    void that_is_for_one_person_is_not_kept() {
        House.endpoints().stream()
                .filter(e -> e.verb().equals("GET") && !e.path().contains("{"))
                .filter(e -> e.path().matches("/(admin|akun|checkout|pesanan)(/.*)?"))
                .forEach(page -> {
                    var request = page.path().startsWith("/admin")
                            ? Attack.request("laris_staf", staffSession)
                            : Attack.request("laris_akun", customersSession);
                    assertThat(request.get(page.path()).header("Cache-Control"))
                            .as(page.route())
                            .contains("no-store");
                });
        var order = placed(Goods.TOPI, 1, "BANK_TRANSFER");
        assertThat(given().get("/pesanan/" + order.get("number") + "?token=" + order.get("token"))
                        .header("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void that_a_program_gets_for_its_rights_is_not_kept() {
        var key = cast.key(Cast.program("semua", Matrix.ROLES.get("OWNER")));
        House.endpoints().stream()
                .filter(e -> e.verb().equals("GET") && e.isApi() && !e.path().contains("{"))
                .forEach(call -> assertThat(given().header("Authorization", "Bearer " + key)
                                .get(call.path())
                                .header("Cache-Control"))
                        .as(call.route())
                        .containsAnyOf("private", "no-store")
                        .doesNotContain("public"));
    }

    @Test
    void sets_cookies_for_the_server_only() {
        answers().forEach((what, answer) -> answer.getHeaders()
                .getValues("Set-Cookie")
                .forEach(cookie -> assertThat(cookie)
                        .as(what)
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax")
                        .containsIgnoringCase("Path=/")
                        .doesNotContainIgnoringCase("Domain=")));
    }
}
