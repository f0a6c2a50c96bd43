package id.laris.rest.api.shipping;

import static id.laris.rest.api.shared.ApiClient.paid;
import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.laris.application.shared.Goods;
import id.laris.rest.api.shared.TestGoods;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PackingAndHandoverTest {
    private static final String SHEETS = "/api/v1/handover-sheets";

    private static ValidatableResponse scan(String order, String key, String code) {
        return staff().header("Idempotency-Key", key)
                .body(Map.of("warehouse", "BDG", "code", code))
                .post("/api/v1/packing/{number}/scans", order)
                .then();
    }

    private static ValidatableResponse scan(String order, String code) {
        return scan(order, UUID.randomUUID().toString(), code);
    }

    /** Id of the parcel. */
    private static String packed(String order) {
        return scan(order, Goods.KAOS_M.value()).statusCode(200).extract().path("parcel");
    }

    private static String sheet() {
        return staff().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("warehouse", "BDG", "courier", "JNE"))
                .post(SHEETS)
                .then()
                .statusCode(201)
                .body("parcels", hasSize(0))
                .extract()
                .path("number");
    }

    private static ValidatableResponse put(String sheet, String key, String code) {
        return staff().header("Idempotency-Key", key)
                .body(Map.of("code", code, "trackingNumber", "JX1"))
                .post(SHEETS + "/{sheet}/parcels", sheet)
                .then();
    }

    private static ValidatableResponse handOver(String sheet, String key) {
        return staff().header("Idempotency-Key", key)
                .post(SHEETS + "/{sheet}/hand-over", sheet)
                .then();
    }

    @Test
    void the_last_piece_packs_the_parcel_and_a_repeated_scan_counts_once() {
        var order = paid(Goods.KAOS_M, 2);
        var key = UUID.randomUUID().toString();
        staff().get("/api/v1/packing/{number}", order)
                .then()
                .statusCode(200)
                .body("warehouse", equalTo("BDG"))
                .body("left", equalTo(2));

        for (int i = 0; i < 2; i++)
            scan(order, key, Goods.KAOS_M.value())
                    .statusCode(200)
                    .body("lines[0].scanned", equalTo(1))
                    .body("parcel", equalTo(null));
        scan(order, Goods.TOPI.value()).statusCode(409).body("code", equalTo("piece-not-wanted"));

        scan(order, Goods.KAOS_M.value())
                .statusCode(200)
                .body("left", equalTo(0))
                .body("parcel", notNullValue());
        staff().get("/api/v1/packing/{number}", order)
                .then()
                .statusCode(409)
                .body("code", equalTo("order-step-not-allowed"));
    }

    @Test
    void packing_begins_again() {
        var order = paid(Goods.KAOS_M, 2);
        scan(order, Goods.KAOS_M.value()).body("left", equalTo(1));

        for (int i = 0; i < 2; i++)
            staff().delete("/api/v1/packing/{number}/scans?warehouse=BDG", order)
                    .then()
                    .statusCode(204);

        staff().get("/api/v1/packing/{number}?warehouse=BDG", order).then().body("left", equalTo(2));
    }

    @Test
    void the_parcels_of_a_sheet_leave_together_and_once() {
        var first = paid(Goods.KAOS_M, 1);
        var parcel = packed(first);
        var second = packed(paid(Goods.KAOS_M, 1));
        var sheet = sheet();
        staff().get(SHEETS + "/{sheet}", sheet).then().body("ready.parcel", hasItem(parcel));

        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) put(sheet, key, first).statusCode(200).body("parcels.parcel", hasItem(parcel));
        put(sheet, UUID.randomUUID().toString(), second).statusCode(200).body("parcels", hasSize(2));
        put(sheet(), UUID.randomUUID().toString(), parcel).statusCode(409).body("code", equalTo("parcel-on-sheet"));
        staff().delete(SHEETS + "/{sheet}/parcels/{parcel}", sheet, second)
                .then()
                .statusCode(204);

        var leaving = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            handOver(sheet, leaving)
                    .statusCode(200)
                    .body("parcels", hasSize(1))
                    .body("parcels[0].handed", equalTo(true))
                    .body("parcels[0].trackingNumber", equalTo("JX1"))
                    .body("ready.parcel", hasItem(second));
        staff().get("/api/v1/shipments/{id}", parcel).then().body("state", equalTo("SHIPPED"));
        staff().get("/api/v1/shipments/{id}", second).then().body("state", equalTo("PACKED"));
        staff().get(SHEETS).then().body("items.number", hasItem(sheet));
    }

    @Test
    void refuses_what_cannot_be() {
        var sheet = sheet();
        put(sheet, UUID.randomUUID().toString(), "LR-999999999")
                .statusCode(404)
                .body("code", equalTo("shipment-not-found"));
        for (var unknown : java.util.List.of("HS-9999999", "lembar"))
            handOver(unknown, UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("sheet-not-found"));
        staff().delete(SHEETS + "/{sheet}/parcels/apa", sheet).then().statusCode(404);
        staff().body(Map.of("warehouse", "XXX", "courier", "JNE"))
                .post(SHEETS)
                .then()
                .statusCode(404)
                .body("code", equalTo("warehouse-not-found"));
        staff().body(Map.of("warehouse", "BDG", "courier", ""))
                .post(SHEETS)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-courier"));
        scan("LR-999999999", Goods.KAOS_M.value()).statusCode(404);
        staff().body(Map.of())
                .post("/api/v1/packing/{number}/scans", paid(Goods.KAOS_M, 1))
                .then()
                .statusCode(422);
        for (var path : java.util.List.of(SHEETS, "/api/v1/packing/LR-000001"))
            visitor()
                    .header("X-Api-Key", TestGoods.STOCK_KEY)
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("details.permission", equalTo("PROCESS_ORDERS"));
    }
}
