package id.laris.bootstrap.hostile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.bootstrap.rights.Cast;
import id.laris.bootstrap.rights.House;
import id.laris.bootstrap.rights.House.Endpoint;
import id.laris.bootstrap.rights.Matrix;
import id.laris.bootstrap.story.Browser;
import id.laris.bootstrap.story.StockedShop;
import id.laris.bootstrap.story.Tables;
import id.laris.domain.identity.Permission;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Others try every id of a customer at every route that takes one: they read nothing, change nothing, and are not told that the id is
 * somebody's. Then the customer does the same, and it works.
 */
@QuarkusTest
class EveryIdTest {
    /** What an id below that path names; the longest beginning counts. */
    private static final Map<String, Function<Victim, String>> WHOSE = Map.of(
            "/akun/alamat/", Victim::address,
            "/akun/keamanan/perangkat/", Victim::session,
            "/akun/langkah-kedua/perangkat/", Victim::device,
            "/akun/pesanan/", Victim::order,
            "/akun/privasi/salinan/", Victim::export,
            "/pesanan/", Victim::order,
            "/api/v1/orders/", Victim::order,
            "/api/v1/carts/", Victim::cart);

    /** What is named there is nobody's. */
    private static final Map<String, String> NOBODYS = Map.of(
            "GET /account/{part}", "a page's name",
            "GET /bantuan/{page}", "a page's name",
            "GET /gambar/{garment}.svg", "a drawing's name",
            "GET /kategori/{slug}", "a shelf",
            "GET /produk/{slug}", "a product",
            "GET /sitemap-{page}.xml", "a number of a page",
            "GET /api/v1/products/{slug}", "a product",
            "POST /api/v1/webhooks/payments/{provider}", "a provider; what it sends is signed",
            "GET /simulator/pay/{attempt}", "the gateway for trying out shows an amount and lets it succeed or fail",
            "POST /simulator/pay/{attempt}", "the same");

    /** Who works here has these for themselves. */
    private static final Set<String> OF_COLLEAGUES =
            Set.of("POST /admin/saya/perangkat/{id}/lupakan", "POST /admin/saya/sesi/{id}/akhiri");

    /** Its form comes with files, so it is tried by itself. */
    private static final String WITH_FILES = "POST /pesanan/{number}/retur";

    /** Bodies that pass the first look, so that what is refused is refused for whose it is. */
    private static final Map<String, String> JSON = Map.of(
            "PUT /api/v1/carts/{id}/lines/{sku}", "{\"quantity\": 2}",
            "POST /api/v1/carts/{id}/shipping-options", "{\"village\": \"32.73.01.1001\"}",
            "POST /api/v1/orders/{number}/cancel", "{\"reason\": \"x\"}",
            "POST /api/v1/orders/{number}/payments", "{\"paymentMethod\": \"QRIS\"}",
            "POST /api/v1/orders/{number}/returns",
                    "{\"wish\": \"REFUND\", \"lines\": [{\"sku\": \"TOPI-HITAM\", \"quantity\": 1, \"reason\": \"CHANGED_MIND\"}]}");

    private static final List<String> THEIRS = List.of(
            "account",
            "address_book",
            "saved_address",
            "cart",
            "customer_cart",
            "customer_profile",
            "data_export",
            "data_request",
            "consent_event",
            "payment",
            "payment_attempt",
            "return_request",
            "return_remark",
            "remembered_device",
            "shop_order",
            "order_line",
            "stock_hold",
            "stock_wish",
            "wish");

    @Inject
    StockedShop shop;

    @Inject
    Tables tables;

    @Inject
    Cast cast;

    @Inject
    Victims victims;

    private Victim attacker;

    @BeforeEach
    void open() {
        shop.stock();
        attacker = victims.victim();
    }

    @Test
    void of_every_route_it_is_known_whose_they_are() {
        assertThat(endpoints()
                        .filter(e -> whose(e) == null)
                        .map(Endpoint::route)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(NOBODYS.keySet().stream(), OF_COLLEAGUES.stream())
                        .toList());
        assertThat(endpoints().filter(e -> whose(e) != null)).hasSizeGreaterThan(20);
    }

    @TestFactory
    Stream<DynamicTest> is_good_for_its_owner_alone() {
        return endpoints()
                .filter(e -> whose(e) != null)
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.route(), () -> {
                    var victim = victims.victim();
                    var before = tables.contents(THEIRS);
                    attacks(endpoint, victim)
                            .forEach((who, attack) -> isTurnedAway(endpoint.route() + " by " + who, attack, victim));
                    assertThat(tables.contents(THEIRS)).isEqualTo(before);
                    assertThat(victim.browser().page("/akun/keamanan")).contains("Sari Dewi");

                    var answer = owner(endpoint, victim);
                    assertThat(answer.statusCode()).as(answer.asString()).isNotIn(400, 401, 403, 404, 422, 500);
                    assertThat(String.valueOf(answer.header("Location"))).doesNotContain("/masuk");
                }));
    }

    @TestFactory
    Stream<DynamicTest> of_a_colleague_is_good_for_the_colleague_alone() {
        return House.endpoints().stream()
                .filter(e -> OF_COLLEAGUES.contains(e.route()))
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.route(), () -> {
                    var colleague = cast.staff("SUPPORT", Matrix.ROLES.get("SUPPORT"));
                    var theirs = cast.session(colleague);
                    var id = endpoint.path().contains("perangkat")
                            ? victims.deviceOf(colleague.account().id())
                            : victims.sessionOf(colleague.account().id());
                    var session = cast.session(cast.staff("OWNER", Matrix.ROLES.get("OWNER")));
                    var path = endpoint.path().replace("{id}", id);
                    var before = tables.contents(List.of("remembered_device"));

                    var answer = posted(Attack.request("laris_staf", session), path);

                    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(404);
                    assertThat(tables.contents(List.of("remembered_device"))).isEqualTo(before);
                    assertThat(Attack.request("laris_staf", theirs)
                                    .get("/admin/saya")
                                    .statusCode())
                            .isEqualTo(200);
                    assertThat(posted(Attack.request("laris_staf", theirs), path)
                                    .statusCode())
                            .isEqualTo(303);
                }));
    }

    @Test
    void goods_of_another_are_not_returned() {
        var victim = victims.victim();
        var before = tables.contents(THEIRS);
        var token = Attack.token();

        var answer = Attack.request()
                .cookie("laris_csrf", token.cookie())
                .multiPart("csrf", token.field())
                .multiPart("token", attacker.token())
                .multiPart("sku", Goods.TOPI.value())
                .multiPart("jumlah", "1")
                .multiPart("alasan", "CHANGED_MIND")
                .post(WITH_FILES.replace("POST ", "").replace("{number}", victim.order()));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(404);
        tellsNothing(answer, victim);
        assertThat(tables.contents(THEIRS)).isEqualTo(before);
    }

    /** The id of an address also comes in a field. */
    @Test
    void an_address_of_another_does_not_fill_the_form_at_checkout() {
        var victim = victims.victim();
        attacker.browser().page("/produk/topi-rimba");
        attacker.browser().send("/keranjang", "sku", Goods.TOPI.value());
        attacker.browser().page("/checkout");

        var answer = attacker.browser().send("/checkout/alamat", "alamat", victim.address());

        tellsNothing(answer, victim);
    }

    /** The id of a cart also comes in a cookie and in the body of an order. */
    @Test
    void a_cart_of_another_is_no_cart() {
        var victim = victims.victim();
        var forged = victim.cart().substring(0, 36) + attacker.cart().substring(36);
        var before = tables.contents(THEIRS);
        for (var form : List.of("/keranjang/ubah", "/keranjang/hapus", "/keranjang/setuju")) {
            var answer = posted(
                    Attack.request().cookie("laris_cart", forged), form, "sku", Goods.KAOS_M.value(), "jumlah", "7");
            assertThat(answer.statusCode()).isLessThan(500);
        }
        var seen = Attack.request().cookie("laris_cart", forged).get("/keranjang");
        assertThat(seen.asString()).doesNotContain(Goods.KAOS_M.value());
        assertThat(tables.contents(THEIRS)).isEqualTo(before);
    }

    private static Stream<Endpoint> endpoints() {
        var needed = Matrix.routes();
        // Who has the right may do it to all; to whose warehouse, see OtherWarehousesTest.
        return House.endpoints().stream()
                .filter(e -> e.path().contains("{"))
                .filter(e -> !e.route().equals(WITH_FILES) && !isRight(needed.get(e.route())));
    }

    private static boolean isRight(String needed) {
        return Stream.of(Permission.values()).anyMatch(p -> p.name().equals(needed));
    }

    private static Function<Victim, String> whose(Endpoint endpoint) {
        return WHOSE.entrySet().stream()
                .filter(e -> endpoint.path().startsWith(e.getKey() + "{"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String filled(Endpoint endpoint, String id, Victim victim) {
        return endpoint.path()
                .replace("{sku}", Goods.KAOS_M.value())
                .replace("{return}", victim.returned())
                .replace("{place}", "1")
                .replaceAll("\\{\\w+}", id);
    }

    private Map<String, Response> attacks(Endpoint endpoint, Victim victim) {
        var id = whose(endpoint).apply(victim);
        var attacks = new LinkedHashMap<String, Response>();
        if (endpoint.isApi()) {
            // Half of a cart's name is its proof: theirs is unknown.
            var known = id.equals(victim.cart())
                    ? id.substring(0, 36) + attacker.cart().substring(36)
                    : id;
            var path = filled(endpoint, known, victim);
            attacks.put("a visitor", call(given(), endpoint, path));
            attacks.put(
                    "a visitor with another link", call(given().queryParam("token", attacker.token()), endpoint, path));
            attacks.put(
                    "a visitor with an e-mail", call(given().queryParam("email", attacker.email()), endpoint, path));
            attacks.put(
                    "both proofs of another",
                    call(
                            given().queryParam("email", attacker.email()).queryParam("token", attacker.token()),
                            endpoint,
                            path));
            var key = cast.key(Cast.program("tanpa hak", Set.of()));
            attacks.put("a key without rights", call(given().header("Authorization", "Bearer " + key), endpoint, path));
        } else {
            var path = filled(endpoint, id, victim);
            attacks.put("another customer", page(attacker.browser(), endpoint, path));
            attacks.put("a visitor", page(new Browser(), endpoint, path));
        }
        return attacks;
    }

    private Response owner(Endpoint endpoint, Victim victim) {
        var path = filled(endpoint, whose(endpoint).apply(victim), victim);
        return endpoint.isApi()
                ? call(given().queryParam("token", victim.token()), endpoint, path)
                : page(victim.browser(), endpoint, path, "token", victim.token());
    }

    private static Response call(RequestSpecification request, Endpoint endpoint, String path) {
        var body = JSON.getOrDefault(endpoint.route(), "{}");
        if (!endpoint.verb().equals("GET"))
            request.contentType("application/json").body(body);
        return request.request(endpoint.verb(), path);
    }

    private Response page(Browser browser, Endpoint endpoint, String path, String... more) {
        if (endpoint.verb().equals("GET")) return browser.open(path + (more.length == 0 ? "" : "?token=" + more[1]));
        browser.page("/pesanan");
        // What the forms of an address want, and a link of one's own where a link is asked for.
        var fields = more.length == 0 ? new String[] {"token", attacker.token()} : more;
        return browser.send(
                path,
                Stream.of(Stream.of(fields), Stream.of(Victim.ADDRESS), Stream.of("teks", "halo", "kurir", "JNE"))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    private static Response posted(RequestSpecification request, String path, String... fields) {
        var token = Attack.token();
        request.cookie("laris_csrf", token.cookie())
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf", token.field());
        for (int i = 0; i < fields.length; i += 2) request.formParam(fields[i], fields[i + 1]);
        return request.post(path);
    }

    private static void isTurnedAway(String what, Response answer, Victim victim) {
        var status = answer.statusCode();
        boolean toADoor = status == 303 && answer.header("Location").contains("/akun/masuk?ke=");
        // Who does not know enough gets a form to say more.
        boolean toAForm = status == 200 && what.equals("GET /pesanan/{number} by a visitor");
        if (!toADoor && !toAForm)
            assertThat(status).as(what + ": " + answer.asString()).isIn(401, 403, 404);
        tellsNothing(answer, victim);
    }

    private static void tellsNothing(Response answer, Victim victim) {
        assertThat(answer.asString()).doesNotContain(victim.secrets());
    }
}
