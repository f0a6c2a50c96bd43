package id.laris.bootstrap.story;

import static io.restassured.RestAssured.given;

import id.laris.domain.shared.Sku;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;

/** What callers of the API do all the time. */
public final class Api {
    private Api() {}

    public static RequestSpecification visitor() {
        return given().contentType(ContentType.JSON);
    }

    public static RequestSpecification staff() {
        return visitor().header("Authorization", "Bearer " + StockedShop.KEY);
    }

    /** Id of a new cart with these pieces. */
    public static String cartWith(Sku sku, int pieces) {
        String cart =
                visitor().post("/api/v1/carts").then().statusCode(201).extract().path("id");
        put(cart, sku, pieces).statusCode(200);
        return cart;
    }

    public static ValidatableResponse put(String cart, Sku sku, int pieces) {
        return visitor()
                .body(Map.of("quantity", pieces))
                .put("/api/v1/carts/{cart}/lines/{sku}", cart, sku.value())
                .then();
    }

    /** All that an order by this cart needs, to be changed. */
    public static Map<String, Object> checkout(String cart, String paymentMethod) {
        var order = new LinkedHashMap<String, Object>();
        order.put("cart", cart);
        order.put("name", "Sari Dewi");
        order.put("email", "sari@contoh.test");
        order.put("phone", "0812 0000 1111");
        order.put("street", "Jl. Setiabudi 10 RT 02/03");
        order.put("village", "32.73.01.1001");
        order.put("postalCode", "40153");
        order.put("shippingOption", "REG");
        order.put("paymentMethod", paymentMethod);
        return order;
    }

    public static ValidatableResponse order(Map<String, Object> checkout) {
        return visitor().body(checkout).post("/api/v1/orders").then();
    }

    public static JsonPath placed(Sku sku, int pieces, String paymentMethod) {
        return order(checkout(cartWith(sku, pieces), paymentMethod))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** The order as its buyer sees it now. */
    public static JsonPath seen(String number, String token) {
        return visitor()
                .queryParam("token", token)
                .get("/api/v1/orders/{number}", number)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
