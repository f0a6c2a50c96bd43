package id.laris.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What tests do with a packaged shop over HTTP. */
final class ShopClient {
    static final String KEY = "laris_kunci-untuk-pengujian-toko-terpaket";
    static final String WAREHOUSE = "BDG";

    private final String address;

    ShopClient(RunningLaris laris) {
        this.address = laris.address();
    }

    RequestSpecification visitor() {
        return given().baseUri(address).contentType(ContentType.JSON);
    }

    RequestSpecification staff() {
        return visitor().header("Authorization", "Bearer " + KEY);
    }

    /** Takes in products {@code <name>-0} and so on, one variant each with the SKU {@code <NAME>-0}. @return the import's id */
    String startImport(String name, int products) {
        var file = new StringBuilder("Handle,Title,Vendor,Published,Option1 Name,Option1 Value,Variant SKU,"
                + "Variant Grams,Variant Price\n");
        for (int i = 0; i < products; i++)
            file.append("%1$s-%2$d,Kaos %1$s %2$d,Pasundan,true,Ukuran,M,%3$s-%2$d,200,99000\n"
                    .formatted(name, i, name.toUpperCase(java.util.Locale.ROOT)));
        return given().baseUri(address)
                .header("Authorization", "Bearer " + KEY)
                .contentType("text/csv")
                .body(file.toString().getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/catalog/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    JsonPath imported(String id) {
        return staff().get("/api/v1/catalog/imports/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Goods to sell, each with a thousand pieces. */
    void stock(String name, int products) {
        stock(name, products, 1_000);
    }

    void stock(String name, int products, int pieces) {
        var id = startImport(name, products);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> imported(id).getString("state").equals("DONE"));
        for (int i = 0; i < products; i++)
            staff().body(Map.of("warehouse", WAREHOUSE, "kind", "RECEIPT", "change", pieces, "reference", "awal"))
                    .post("/api/v1/stock/{sku}/movements", name.toUpperCase(java.util.Locale.ROOT) + "-" + i)
                    .then()
                    .statusCode(201);
    }

    String openCart() {
        return visitor().post("/api/v1/carts").then().statusCode(201).extract().path("id");
    }

    void put(String cart, String sku) {
        visitor()
                .body(Map.of("quantity", 1))
                .put("/api/v1/carts/{cart}/lines/{sku}", cart, sku)
                .then()
                .statusCode(200);
    }

    JsonPath order(String cart) {
        return visitor()
                .header("Idempotency-Key", cart)
                .body(form(cart))
                .post("/api/v1/orders")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    JsonPath order(String cart, String sku) {
        put(cart, sku);
        return order(cart);
    }

    void pay(String attempt) {
        visitor()
                .body(Map.of("scenario", "succeed"))
                .post("/simulator/pay/{attempt}", attempt)
                .then()
                .statusCode(200);
    }

    JsonPath seen(JsonPath placed) {
        return visitor()
                .queryParam("token", placed.getString("token"))
                .get("/api/v1/orders/{number}", placed.getString("number"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    void awaitPaid(JsonPath placed) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(seen(placed).getString("order.payment")).isEqualTo("PAID"));
    }

    static Map<String, Object> form(String cart) {
        var form = new LinkedHashMap<String, Object>();
        form.put("cart", cart);
        form.put("name", "Sari Dewi");
        form.put(
                "email",
                "sari-%s@contoh.test".formatted(UUID.randomUUID().toString().substring(0, 8)));
        form.put("phone", "0812 0000 1111");
        form.put("street", "Jl. Setiabudi 10 RT 02/03");
        form.put("village", "32.73.01.1001");
        form.put("postalCode", "40153");
        form.put("shippingOption", "REG");
        form.put("paymentMethod", "QRIS");
        return form;
    }
}
