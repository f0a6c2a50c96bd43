package id.laris.rest.api.invoice;

import static id.laris.application.shared.Goods.TOPI;
import static id.laris.rest.api.shared.ApiClient.placed;
import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.laris.application.identity.SystemWork;
import id.laris.application.invoice.WriteDuePapers;
import id.laris.application.order.Orders;
import id.laris.domain.order.OrderNumber;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvoiceResourceTest {
    @Inject
    WriteDuePapers writeDuePapers;

    @Inject
    Orders orders;

    @Inject
    SystemWork system;

    private String pay(String order) {
        staff().body(Map.of())
                .post("/api/v1/orders/{number}/payments/confirm", order)
                .then()
                .statusCode(200);
        system.run(() -> writeDuePapers.write(orders.get(new OrderNumber(order)).id()));
        return staff().get("/api/v1/orders/{number}/invoices", order).path("items[0].number");
    }

    @Test
    void an_order_has_its_invoice_once_it_is_paid() {
        var placed = placed(TOPI, 1, "BANK_TRANSFER");
        var order = placed.getString("number");
        visitor()
                .get("/api/v1/orders/{number}/invoices?token={token}", order, placed.getString("token"))
                .then()
                .statusCode(200)
                .body("items", empty());

        var number = pay(order);

        visitor()
                .get("/api/v1/orders/{number}/invoices?token={token}", order, placed.getString("token"))
                .then()
                .statusCode(200)
                .body("items.number", contains(number))
                .body("items[0].buyer.name", equalTo("Sari Dewi"));
        visitor().get("/api/v1/orders/{number}/invoices", order).then().statusCode(404);
    }

    @Test
    void an_invoice_is_listed_shown_and_printed() {
        var order = placed(TOPI, 1, "BANK_TRANSFER").getString("number");
        var number = pay(order);

        staff().get("/api/v1/invoices?q=" + order + "&kind=invoice&limit=5")
                .then()
                .statusCode(200)
                .body("items.number", contains(number))
                .body("items[0].corrects", nullValue());
        staff().get("/api/v1/invoices?q=" + order + "&kind=credit-note").then().body("items", empty());
        staff().get("/api/v1/invoices?q=" + order + "&from=1999-01-01&to=1999-01-31")
                .then()
                .body("items", empty());
        int total = staff().get("/api/v1/orders/{number}", order).path("order.totals.total.amount");
        int tax = staff().get("/api/v1/orders/{number}", order).path("order.totals.tax.amount");
        staff().get("/api/v1/invoices/{number}", number)
                .then()
                .statusCode(200)
                .body("kind", equalTo("INVOICE"))
                .body("order", equalTo(order))
                .body("total.amount", equalTo(total))
                .body("tax.amount", equalTo(tax))
                .body("taxes[0].tax.amount", equalTo(tax));
        var file = staff().get("/api/v1/invoices/{number}/pdf", number);
        file.then().statusCode(200).header("Content-Disposition", containsString(number + ".pdf"));
        assertThat(file.asString()).startsWith("%PDF-");
    }

    @Test
    void what_is_no_invoice_is_not_found_and_what_is_no_day_is_refused() {
        staff().get("/api/v1/invoices/INV-1999-000001")
                .then()
                .statusCode(404)
                .body("code", equalTo("invoice-not-found"));
        staff().get("/api/v1/invoices/apa").then().statusCode(404);
        staff().get("/api/v1/invoices?from=kemarin").then().statusCode(422).body("code", equalTo("invalid-from"));
        visitor().get("/api/v1/invoices").then().statusCode(401);
    }
}
