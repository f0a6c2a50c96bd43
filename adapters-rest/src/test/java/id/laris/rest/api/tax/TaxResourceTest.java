package id.laris.rest.api.tax;

import static id.laris.application.shared.Goods.TOPI;
import static id.laris.rest.api.shared.ApiClient.placed;
import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.laris.application.identity.SystemWork;
import id.laris.application.invoice.WriteDuePapers;
import id.laris.application.order.Orders;
import id.laris.application.shared.Goods;
import id.laris.domain.order.OrderNumber;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TaxResourceTest {
    @Inject
    WriteDuePapers writeDuePapers;

    @Inject
    Orders orders;

    @Inject
    SystemWork system;

    @Test
    void the_rules_are_read_by_who_may_see_reports() {
        staff().get("/api/v1/tax-rules")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("PPN 12% × 11/12"))
                .body("items.find { it.taxClass == 'STANDARD' }.baseNumerator", equalTo(11))
                .body("items.find { it.taxClass == 'STANDARD' }.validTo", nullValue());
        visitor().get("/api/v1/tax-rules").then().statusCode(401);
    }

    @Test
    void the_report_adds_up_what_papers_say() {
        int before = staff().get("/api/v1/tax-report").path("tax.amount");
        var order = placed(TOPI, 1, "BANK_TRANSFER").getString("number");
        staff().body(Map.of())
                .post("/api/v1/orders/{number}/payments/confirm", order)
                .then()
                .statusCode(200);
        system.run(() -> writeDuePapers.write(orders.get(new OrderNumber(order)).id()));

        int tax = staff().get("/api/v1/orders/{number}", order).path("order.totals.taxes[0].tax.amount");
        int after = staff().get("/api/v1/tax-report").path("tax.amount");

        assertThat(tax).isPositive();
        assertThat(after - before).isEqualTo(tax);
        staff().get("/api/v1/tax-report?from=1999-01-01&to=1999-01-31")
                .then()
                .body("lines", hasSize(0))
                .body("tax.amount", equalTo(0));
        staff().get("/api/v1/tax-report?from=kemarin").then().statusCode(422).body("code", equalTo("invalid-from"));
        visitor().get("/api/v1/tax-report").then().statusCode(401);
    }

    @Test
    void goods_are_put_in_a_class_and_taken_out_again() {
        var slug = Goods.topi().slug().value();
        var none = new HashMap<String, String>();
        none.put("taxClass", null);

        staff().body(Map.of("taxClass", "EXEMPT"))
                .put("/api/v1/products/{slug}/tax-class", slug)
                .then()
                .statusCode(200)
                .body("taxClass", equalTo("EXEMPT"));
        visitor().get("/api/v1/products/{slug}", slug).then().body("taxClass", equalTo("EXEMPT"));
        staff().body(none)
                .put("/api/v1/products/{slug}/tax-class", slug)
                .then()
                .statusCode(200)
                .body("taxClass", nullValue());
        staff().body(Map.of("taxClass", "LUXURY"))
                .put("/api/v1/categories/kaos/tax-class")
                .then()
                .statusCode(200)
                .body("taxClass", equalTo("LUXURY"));
        staff().body(none).put("/api/v1/categories/kaos/tax-class").then().statusCode(200);

        staff().body(Map.of("taxClass", "MURAH"))
                .put("/api/v1/products/{slug}/tax-class", slug)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-tax-class"));
        staff().body(none).put("/api/v1/products/tidak-ada/tax-class").then().statusCode(404);
        staff().body(none).put("/api/v1/categories/tidak-ada/tax-class").then().statusCode(404);
        visitor()
                .body(none)
                .put("/api/v1/products/{slug}/tax-class", slug)
                .then()
                .statusCode(401);
    }
}
