package id.laris.bootstrap.hostile;

import static id.laris.bootstrap.story.Api.cartWith;
import static id.laris.bootstrap.story.Api.checkout;
import static id.laris.bootstrap.story.Api.staff;
import static id.laris.bootstrap.story.Api.visitor;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.laris.application.shared.Goods;
import id.laris.bootstrap.rights.Cast;
import id.laris.bootstrap.rights.Matrix;
import id.laris.bootstrap.story.StockedShop;
import id.laris.bootstrap.story.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What attackers are refused is counted by its kind, and what tells of an attack on somebody stands in the audit log. */
@QuarkusTest
class CountedTest {
    /** Longer than the minute in which the log may have no more room for strangers. */
    private static final Duration OVER_A_MINUTE = Duration.ofSeconds(75);

    private record Attempt(String door, String code, Request request) {
        interface Request {
            Response send();
        }
    }

    @Inject
    StockedShop shop;

    @Inject
    Cast cast;

    @Inject
    Tables tables;

    @BeforeEach
    void stock() {
        shop.stock();
    }

    @TestFactory
    Stream<DynamicTest> is_every_kind_of_attack() {
        return attempts().stream()
                .map(attempt -> DynamicTest.dynamicTest(attempt.door() + " " + attempt.code(), () -> {
                    var before = counted(attempt);

                    assertThat(attempt.request().send().statusCode()).isBetween(400, 499);

                    // The answer is told before it is counted.
                    await().atMost(Duration.ofSeconds(10)).until(() -> counted(attempt) > before);
                }));
    }

    private List<Attempt> attempts() {
        return List.of(
                new Attempt(
                        "shop", "form-token", () -> form(Attack.request(), "").post("/keranjang")),
                new Attempt("shop", "unsupported-media-type", () -> Attack.request()
                        .contentType("text/plain")
                        .body("x")
                        .post("/keranjang")),
                new Attempt("office", "form-token", () -> form(asOwner(), "").post("/admin/keluar")),
                new Attempt("office", "wrong-credentials", () -> signIn("/admin/masuk")),
                new Attempt("account", "wrong-credentials", () -> signIn("/akun/masuk")),
                new Attempt("account", "address-not-found", () -> Attack.request(
                                "laris_akun", cast.session(cast.customer()))
                        .get("/akun/alamat/" + UUID.randomUUID())),
                new Attempt("office", "not-allowed", () -> Attack.request(
                                "laris_staf", cast.session(cast.staff("COURIER", Matrix.ROLES.get("COURIER"))))
                        .get("/admin/kunci")),
                new Attempt("api", "credentials-needed", () -> visitor().get("/api/v1/orders")),
                new Attempt("api", "unknown-api-key", () -> visitor()
                        .header("Authorization", "Bearer laris_salah")
                        .get("/api/v1/orders")),
                new Attempt("api", "not-allowed", () -> given().header(
                                "Authorization", "Bearer " + cast.key(Cast.program("tanpa", Set.of())))
                        .get("/api/v1/orders")),
                new Attempt("api", "not-your-cart", () -> visitor().get("/api/v1/carts/{cart}", forgedCart())),
                new Attempt("api", "order-not-found", () -> visitor().get("/api/v1/orders/LR-999999?token=x")),
                new Attempt(
                        "api", "bad-signature", () -> visitor().body("{}").post("/api/v1/webhooks/payments/simulated")),
                new Attempt("api", "unknown-field", () -> visitor()
                        .body(Map.of("price", 1))
                        .put("/api/v1/carts/{cart}/lines/{sku}", cartWith(Goods.TOPI, 1), Goods.TOPI.value())),
                new Attempt("api", "malformed-json", () -> visitor().body("{").post("/api/v1/orders")),
                new Attempt("api", "invalid-fields", () -> {
                    var form = checkout(cartWith(Goods.TOPI, 1), "QRIS");
                    form.put("email", "a@b.test\r\nBcc: c@d.test");
                    return visitor().body(form).post("/api/v1/orders");
                }),
                new Attempt("api", "request-too-large", () -> visitor()
                        .body("x".repeat(1_100_000))
                        .post("/api/v1/carts")),
                new Attempt("api", "product-file-spreadsheet", () -> given().contentType("text/csv")
                        .header("Authorization", "Bearer " + StockedShop.KEY)
                        .body(new byte[] {'P', 'K', 3, 4, 0, 0})
                        .post("/api/v1/catalog/imports")),
                new Attempt("shop", "product-not-found", () -> Attack.request().get("/produk/tidak-ada")));
    }

    @Test
    void a_failed_sign_in_stands_in_the_log() {
        await().atMost(OVER_A_MINUTE).pollInterval(Duration.ofSeconds(2)).until(() -> {
            var before = entries("action = 'sign-in' AND outcome = 'wrong-credentials'");
            signIn("/admin/masuk");
            return entries("action = 'sign-in' AND outcome = 'wrong-credentials'") == before + 1;
        });
    }

    @Test
    void a_denied_right_stands_in_the_log() {
        var courier = cast.staff("COURIER", Matrix.ROLES.get("COURIER"));
        var denied = "action = 'list-api-keys' AND outcome = 'not-allowed' AND account = '"
                + courier.account().id() + "'";

        Attack.request("laris_staf", cast.session(courier)).get("/admin/kunci");

        assertThat(entries(denied)).isOne();
    }

    @Test
    void a_form_forged_in_somebodys_name_stands_in_the_log_and_a_visitors_does_not() {
        var owner = cast.staff("OWNER", Matrix.ROLES.get("OWNER"));
        var session = cast.session(owner);
        var forged = "action = 'send-form' AND outcome = 'form-token'";
        var before = entries(forged);

        for (int i = 0; i < 20; i++) form(Attack.request(), "").post("/keranjang");
        assertThat(entries(forged)).isEqualTo(before);
        form(Attack.request("laris_staf", session), "").post("/admin/saya/sandi");
        Attack.request("laris_staf", session)
                .contentType("text/plain")
                .body("x")
                .post("/admin/keluar");

        assertThat(entries(forged)).isEqualTo(before + 2);
        assertThat(entries(forged + " AND account = '" + owner.account().id()
                        + "' AND subject = 'page /admin/saya/sandi'"))
                .isOne();
        assertThat(staff().get("/api/v1/audit?action=send-form").jsonPath().getList("items"))
                .isNotEmpty();
    }

    private long entries(String condition) {
        return tables.number("SELECT count(*) FROM audit.entry WHERE " + condition);
    }

    private String forgedCart() {
        return cartWith(Goods.TOPI, 1).substring(0, 36)
                + cartWith(Goods.TOPI, 1).substring(36);
    }

    private RequestSpecification asOwner() {
        return Attack.request("laris_staf", cast.session(cast.staff("OWNER", Matrix.ROLES.get("OWNER"))));
    }

    private static Response signIn(String door) {
        var token = Attack.token();
        return form(Attack.request().cookie("laris_csrf", token.cookie()), token.field())
                .formParam("email", UUID.randomUUID() + "@contoh.test")
                .formParam("password", "salah sekali ini")
                .post(door);
    }

    private static RequestSpecification form(RequestSpecification request, String token) {
        return request.contentType("application/x-www-form-urlencoded").formParam("csrf", token);
    }

    private static double counted(Attempt attempt) {
        var line = Pattern.compile("laris_refusals_total\\{code=\"" + attempt.code() + "\",door=\"" + attempt.door()
                        + "\",?\\} ([0-9.E]+)")
                .matcher(given().get("/q/metrics").asString());
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
}
