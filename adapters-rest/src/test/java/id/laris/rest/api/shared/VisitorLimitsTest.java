package id.laris.rest.api.shared;

import static id.laris.application.shared.Goods.TOPI;
import static id.laris.rest.api.shared.ApiClient.placed;
import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VisitorLimitsTest {
    private static RequestSpecification from(String address, RequestSpecification request) {
        return request.header("X-Forwarded-For", address);
    }

    private static Response openCart(String address) {
        return from(address, visitor()).post("/api/v1/carts");
    }

    @Test
    void one_address_cannot_fill_the_shop_and_others_are_served_meanwhile() {
        for (int i = 0; i < 4; i++) openCart("203.0.113.10").then().statusCode(201);

        openCart("203.0.113.10")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]|[1-5]\\d|60"))
                .body("code", equalTo("too-many-requests"))
                .body("requestId", notNullValue());
        openCart("203.0.113.11").then().statusCode(201);
        from("203.0.113.10", visitor()).get("/api/v1/products").then().statusCode(200);
        from("203.0.113.10", staff()).post("/api/v1/carts").then().statusCode(201);
    }

    @Test
    void who_ordered_cannot_be_guessed_quickly() {
        String number = placed(TOPI, 1, "QRIS").get("number");
        for (var email : new String[] {"satu@contoh.test", "dua@contoh.test"})
            lookUp(number, email).then().statusCode(404);

        lookUp(number, "sari@contoh.test").then().statusCode(429);
    }

    private static Response lookUp(String number, String email) {
        return from("203.0.113.20", visitor()).queryParam("email", email).get("/api/v1/orders/{number}", number);
    }

    @Test
    void payment_providers_are_never_sent_away() {
        for (int i = 0; i < 6; i++)
            from("203.0.113.30", visitor())
                    .body("{}")
                    .post("/api/v1/webhooks/payments/simulated")
                    .then()
                    .statusCode(403);
    }
}
