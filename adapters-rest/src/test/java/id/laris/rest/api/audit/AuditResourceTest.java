package id.laris.rest.api.audit;

import static id.laris.rest.api.shared.ApiClient.placed;
import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import id.laris.application.audit.SealAudit;
import id.laris.application.identity.SystemWork;
import id.laris.application.shared.Goods;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditResourceTest {
    @Inject
    SealAudit sealAudit;

    @Inject
    SystemWork system;

    @Test
    void what_a_key_does_is_in_the_log() {
        staff().body(Map.of("name", "Untuk jejak", "permissions", List.of("VIEW_STOCK")))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201);

        staff().get("/api/v1/audit?action=issue-api-key&kind=INTEGRATOR&outcome=DONE")
                .then()
                .statusCode(200)
                .body("items.actor", hasItem(startsWith("key ")))
                .body("items.action", everyItem(equalTo("issue-api-key")))
                .body("items[0].address", notNullValue());
    }

    @Test
    void what_was_before_and_after_is_told() {
        staff().body(Map.of("warehouse", "JKT", "kind", "RECEIPT", "change", 3, "reference", "SJ-9"))
                .post("/api/v1/stock/KAOS-NILA-L/movements")
                .then()
                .statusCode(201);

        var change = staff().get("/api/v1/audit?action=adjust-stock&limit=1")
                .then()
                .statusCode(200)
                .body("items[0].subject", equalTo("sku KAOS-NILA-L"))
                .extract()
                .jsonPath()
                .getMap("items[0].changes.find { it.field == 'onHand' }", String.class, String.class);

        assertThat(Integer.parseInt(change.get("after")) - Integer.parseInt(change.get("before")))
                .isEqualTo(3);
    }

    @Test
    void an_order_is_found_by_its_number() {
        var number = placed(Goods.KAOS_M, 1, "QRIS").getString("number");

        staff().get("/api/v1/audit?q=order " + number)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("place-order"));
    }

    @Test
    void the_log_is_verified() {
        staff().get("/api/v1/audit").then().statusCode(200);
        system.run(sealAudit::seal);

        staff().post("/api/v1/audit/verifications")
                .then()
                .statusCode(200)
                .body("whole", equalTo(true))
                .body("findings", empty())
                .body("publicKey.length()", greaterThan(50));
    }

    @Test
    void strangers_see_nothing_of_it() {
        visitor().get("/api/v1/audit").then().statusCode(401);
        visitor().post("/api/v1/audit/verifications").then().statusCode(401);
    }

    @Test
    void what_cannot_be_asked_is_refused_with_the_field() {
        for (var question : List.of("kind=KING", "account=1", "outcome=MAYBE", "from=yesterday", "limit=0", "cursor=x"))
            staff().get("/api/v1/audit?" + question).then().statusCode(422).body("code", notNullValue());
    }
}
