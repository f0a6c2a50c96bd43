package id.laris.rest.api.shipping;

import static id.laris.application.shared.Goods.KAOS_M;
import static id.laris.application.shared.Goods.TOPI;
import static id.laris.rest.api.shared.ApiClient.paid;
import static id.laris.rest.api.shared.ApiClient.placed;
import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParcelResourceTest {
    @Test
    void an_order_leaves_in_two_parcels_and_is_received() {
        var number = paid(KAOS_M, 3);
        String parcel = staff().body(Map.of("lines", List.of(Map.of("sku", "KAOS-NILA-M", "quantity", 1))))
                .post("/api/v1/orders/{number}/shipments", number)
                .then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/shipments/"))
                .body("state", equalTo("PACKED"))
                .extract()
                .path("id");
        staff().body(Map.of("courier", "JNE", "trackingNumber", "JX1"))
                .post("/api/v1/shipments/{id}/shipped", parcel)
                .then()
                .statusCode(200)
                .body("state", equalTo("SHIPPED"));
        staff().get("/api/v1/orders/{number}", number).then().body("order.fulfilment", equalTo("PARTLY_SHIPPED"));
        String second = staff().body(Map.of("courier", "SiCepat", "trackingNumber", "S2"))
                .post("/api/v1/orders/{number}/shipments", number)
                .then()
                .statusCode(201)
                .body("lines[0].quantity", equalTo(2))
                .extract()
                .path("id");

        for (int i = 0; i < 2; i++)
            staff().body(Map.of(
                            "at", "2026-11-22T09:00:00+07:00", "status", "Paket di gudang transit", "place", "Bandung"))
                    .post("/api/v1/shipments/{id}/track", second)
                    .then()
                    .statusCode(200)
                    .body("track", hasSize(1));
        staff().post("/api/v1/shipments/{id}/delivered", parcel)
                .then()
                .statusCode(200)
                .body("state", equalTo("DELIVERED"));
        staff().post("/api/v1/shipments/{id}/delivered", second).then().statusCode(200);
        staff().get("/api/v1/shipments/{id}", second).then().statusCode(200).body("courier", equalTo("SiCepat"));

        visitor()
                .queryParam("email", "sari@contoh.test")
                .post("/api/v1/orders/{number}/receipt", number)
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"));
    }

    @Test
    void the_same_key_packs_one_parcel() {
        var number = paid(TOPI, 2);
        var key = UUID.randomUUID().toString();
        var request = Map.of("lines", List.of(Map.of("sku", "TOPI-HITAM", "quantity", 1)));

        String first = staff().header("Idempotency-Key", key)
                .body(request)
                .post("/api/v1/orders/{number}/shipments", number)
                .path("id");
        var again =
                staff().header("Idempotency-Key", key).body(request).post("/api/v1/orders/{number}/shipments", number);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.<String>path("id")).isEqualTo(first);
        staff().get("/api/v1/orders/{number}", number).then().body("shipments", hasSize(1));
        var other = paid(TOPI, 2);
        staff().header("Idempotency-Key", key)
                .body(request)
                .post("/api/v1/orders/{number}/shipments", other)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void what_cannot_be_packed_is_refused() {
        String unpaid = placed(TOPI, 1, "QRIS").get("number");
        var number = paid(TOPI, 1);

        staff().body(Map.of())
                .post("/api/v1/orders/{number}/shipments", unpaid)
                .then()
                .statusCode(409)
                .body("code", equalTo("order-step-not-allowed"));
        staff().body(Map.of("lines", List.of(Map.of("sku", "TOPI-HITAM", "quantity", 2))))
                .post("/api/v1/orders/{number}/shipments", number)
                .then()
                .statusCode(409)
                .body("code", equalTo("not-enough-stock"));
        staff().body(Map.of("lines", List.of(Map.of("sku", "TOPI-HITAM", "quantity", -1))))
                .post("/api/v1/orders/{number}/shipments", number)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-quantity"));
        staff().body(Map.of("courier", "JNE", "trackingNumber", "<script>"))
                .post("/api/v1/orders/{number}/shipments", number)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-trackingNumber"));
        staff().post("/api/v1/shipments/{id}/delivered", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("shipment-not-found"));
        staff().get("/api/v1/shipments/satu").then().statusCode(404).body("code", equalTo("shipment-not-found"));
        visitor()
                .body(Map.of())
                .post("/api/v1/orders/{number}/shipments", number)
                .then()
                .statusCode(401);
    }
}
