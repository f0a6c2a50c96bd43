package id.laris.bootstrap.hostile;

import static id.laris.bootstrap.story.Api.staff;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.bootstrap.rights.House;
import id.laris.bootstrap.rights.House.Endpoint;
import id.laris.bootstrap.story.Browser;
import id.laris.bootstrap.story.StockedShop;
import id.laris.bootstrap.story.Tables;
import id.laris.rest.api.shared.JsonRequest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who says more than was asked (who they are, what it costs, how far it is) is refused by the API and not heard by the forms. */
@QuarkusTest
class UnaskedFieldsTest {
    private static final Map<String, Object> UNASKED = unasked();

    @Inject
    StockedShop shop;

    @Inject
    Tables tables;

    @Inject
    Victims victims;

    private static Map<String, Object> unasked() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", UUID.randomUUID().toString());
        fields.put("number", "LR-000001");
        fields.put("account", UUID.randomUUID().toString());
        fields.put("customer", UUID.randomUUID().toString());
        fields.put("customerId", UUID.randomUUID().toString());
        fields.put("kind", "STAFF");
        fields.put("role", "OWNER");
        fields.put("roles", List.of("OWNER"));
        fields.put("permissions", List.of("MANAGE_ROLES"));
        fields.put("warehouse", "JKT");
        fields.put("verified", true);
        fields.put("active", true);
        fields.put("state", "COMPLETED");
        fields.put("payment", "PAID");
        fields.put("paid", true);
        fields.put("price", 1);
        fields.put("unitPrice", 1);
        fields.put("total", 1);
        fields.put("shippingFee", 0);
        fields.put("discount", 1_000_000);
        fields.put("tax", 0);
        fields.put("version", 99);
        fields.put("createdAt", "2020-01-01T00:00:00Z");
        fields.put("origin", "127.0.0.1");
        fields.put("__proto__", Map.of("role", "OWNER"));
        fields.put("@class", "java.lang.ProcessBuilder");
        return fields;
    }

    @BeforeEach
    void stock() {
        shop.stock();
    }

    @Test
    void are_refused_in_every_body_of_the_api() {
        var described = described();
        assertThat(described.keySet())
                .containsExactlyInAnyOrderElementsOf(House.endpoints().stream()
                        .filter(e -> Arrays.stream(e.method().getParameterTypes())
                                .anyMatch(JsonRequest.class::isAssignableFrom))
                        .map(Endpoint::route)
                        .collect(Collectors.toCollection(TreeSet::new)));
        var heard = new ArrayList<String>();
        tables.unchangedBy(() -> described.forEach(
                (route, bodies) -> bodies.forEach((where, known) -> UNASKED.forEach((field, value) -> {
                    if (known.contains(field)) return;
                    var answer = staff().urlEncodingEnabled(false)
                            .body(bodyWith(where, Map.of(field, value)))
                            .request(
                                    route.substring(0, route.indexOf(' ')),
                                    route.substring(route.indexOf(' ') + 1)
                                            .replaceAll(
                                                    "\\{(id|refund|attempt)}",
                                                    UUID.randomUUID().toString())
                                            .replaceAll("\\{\\w+}", "tidak-ada"));
                    var code = answer.statusCode() == 422 ? answer.jsonPath().getString("code") : "";
                    if (!"unknown-field".equals(code))
                        heard.add("%s %s.%s: %d %s".formatted(route, where, field, answer.statusCode(), code));
                }))));
        assertThat(heard).isEmpty();
    }

    /** By route: the objects in its body, by where they stand in it, with the fields they may have. */
    private static Map<String, Map<String, List<String>>> described() {
        var spec =
                given().accept("application/json").get("/openapi?format=json").jsonPath();
        Map<String, Map<String, Object>> paths = spec.getMap("paths");
        Map<String, Map<String, Object>> schemas = spec.getMap("components.schemas");
        var described = new TreeMap<String, Map<String, List<String>>>();
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            if (!(operation instanceof Map<?, ?> o) || !(o.get("requestBody") instanceof Map<?, ?> body)) return;
            if (!(body.get("content") instanceof Map<?, ?> content)
                    || !(content.get("application/json") instanceof Map<?, ?> json)
                    || !(json.get("schema") instanceof Map<?, ?> schema)) return;
            var objects = new HashMap<String, List<String>>();
            collect("", schema, schemas, objects);
            described.put(method.toUpperCase(Locale.ROOT) + " " + path, objects);
        }));
        return described;
    }

    private static void collect(
            String where,
            Map<?, ?> schema,
            Map<String, Map<String, Object>> schemas,
            Map<String, List<String>> objects) {
        var ref = schema.get("$ref");
        var object = ref == null ? schema : schemas.get(String.valueOf(ref).replaceFirst(".*/", ""));
        if (object == null) return;
        if (object.get("items") instanceof Map<?, ?> items) collect(where + "[]", items, schemas, objects);
        if (!(object.get("properties") instanceof Map<?, ?> properties)) return;
        objects.put(where, properties.keySet().stream().map(String::valueOf).toList());
        properties.forEach((name, property) -> {
            if (property instanceof Map<?, ?> p) collect(where + "." + name, p, schemas, objects);
        });
    }

    /** {@code .lines[]} is a list of the field "lines". */
    private static Object bodyWith(String where, Object inner) {
        if (where.isEmpty()) return inner;
        if (where.endsWith("[]")) return bodyWith(where.substring(0, where.length() - 2), List.of(inner));
        var at = where.lastIndexOf('.');
        return bodyWith(where.substring(0, at), Map.of(where.substring(at + 1), inner));
    }

    @Test
    void make_nobody_staff_and_nobody_verified() {
        var before = tables.texts("SELECT kind || ' ' || state || ' ' || count(*) FROM account"
                + " WHERE kind = 'STAFF' OR state = 'ACTIVE' GROUP BY kind, state ORDER BY 1");
        var visitor = new Browser();
        visitor.page("/akun/daftar");

        var answer = visitor.send(
                "/akun/daftar",
                with(
                        "name", "Sari",
                        "email", UUID.randomUUID() + "@contoh.test",
                        "password", "kata sandi yang panjang sekali"));

        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(400);
        assertThat(tables.texts("SELECT kind || ' ' || state || ' ' || count(*) FROM account"
                        + " WHERE kind = 'STAFF' OR state = 'ACTIVE' GROUP BY kind, state ORDER BY 1"))
                .isEqualTo(before);
    }

    @Test
    void make_nothing_cheaper_and_nothing_paid() {
        var customer = Browser.ofCustomer(shop.customer());
        customer.page("/produk/topi-rimba");
        customer.send("/keranjang", with("sku", Goods.TOPI.value(), "jumlah", "1"));
        customer.page("/checkout");

        var answer = customer.send(
                "/checkout",
                with(
                        "name", "Sari Dewi",
                        "email", "sari@contoh.test",
                        "phone", "081200001111",
                        "province", "32",
                        "regency", "32.73",
                        "district", "32.73.01",
                        "village", "32.73.01.1001",
                        "street", "Jl. Setiabudi 10",
                        "postalCode", "40153",
                        "shippingOption", "REG",
                        "paymentMethod", "BANK_TRANSFER"));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        var number = answer.header("Location").replaceFirst(".*/pesanan/([^?]+).*", "$1");
        var order = staff().get("/api/v1/orders/{number}", number).jsonPath();
        assertThat(order.getString("order.payment")).isEqualTo("PENDING");
        assertThat(order.getString("order.state")).isEqualTo("PLACED");
        assertThat(order.getLong("order.totals.total.amount"))
                .isGreaterThanOrEqualTo(Goods.TOPI_PRICE.minorUnits() + 10_000);
    }

    @Test
    void put_nothing_into_what_is_anothers() {
        var victim = victims.victim();
        var addresses = victim.browser().page("/akun/alamat");
        var attacker = Browser.ofCustomer(shop.customer());
        var accounts = tables.contents(List.of("account"));
        attacker.page("/akun/alamat/baru");

        var fields = Stream.concat(
                        Stream.of(with(Victim.ADDRESS)),
                        Stream.of("addressId", victim.address(), "alamat", victim.address(), "email", victim.email()))
                .toArray(String[]::new);
        assertThat(attacker.send("/akun/alamat/baru", fields).statusCode()).isEqualTo(303);
        attacker.page("/akun/profil");
        attacker.send("/akun/profil", with("email", victim.email(), "birthDate", "1990-01-01"));

        assertThat(victim.browser().page("/akun/alamat")).isEqualTo(addresses);
        assertThat(tables.contents(List.of("account"))).isEqualTo(accounts);
    }

    private static String[] with(String... fields) {
        return Stream.concat(
                        Stream.of(fields),
                        UNASKED.entrySet().stream()
                                .filter(field -> !Arrays.asList(fields).contains(field.getKey()))
                                .flatMap(field -> Stream.of(field.getKey(), String.valueOf(field.getValue()))))
                .toArray(String[]::new);
    }
}
