package id.laris.rest.api.stock;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.laris.application.order.Orders;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Orderings;
import id.laris.application.stock.StockBook;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.StockMovement;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReservationResourceTest {
    @Inject
    StockBook stock;

    @Inject
    Orders orders;

    @Inject
    Clock clock;

    @Test
    void tells_which_order_holds_what_until_when() {
        var order = Orderings.order(orders.nextNumber(), PaymentMethod.QRIS, clock.instant(), "A");
        orders.add(order);
        stock.post(List.of(new StockMovement(
                UUID.randomUUID(), Goods.TOPI, Goods.JAKARTA, StockMovement.Kind.RECEIPT, 2, "awal", clock.instant())));
        stock.hold(order.id(), List.of(new Hold(Goods.TOPI, Goods.JAKARTA, Quantity.of(2))));
        var mine = "items.find { it.order == '" + order.number() + "' }";

        staff().get("/api/v1/stock/reservations?sku=TOPI-HITAM&warehouse=JKT&tab=awaiting-payment&limit=500")
                .then()
                .statusCode(200)
                .body(mine + ".quantity", equalTo(2))
                .body(mine + ".until", notNullValue());
        staff().get("/api/v1/stock/reservations?warehouse=BDG&limit=500")
                .then()
                .statusCode(200)
                .body("items.order", not(hasItem(order.number().value())));
        stock.release(order.id());
        staff().get("/api/v1/stock/reservations?sku=TOPI-HITAM&limit=500")
                .then()
                .statusCode(200)
                .body("items.order", not(hasItem(order.number().value())));
    }

    @Test
    void refuses_questions_that_make_no_sense() {
        for (var wrong : new String[][] {
            {"warehouse=x", "invalid-warehouse"},
            {"tab=LAIN", "invalid-tab"},
            {"cursor=~", "invalid-cursor"},
            {"limit=0", "invalid-limit"}
        })
            staff().get("/api/v1/stock/reservations?" + wrong[0])
                    .then()
                    .statusCode(422)
                    .body("code", equalTo(wrong[1]));
        visitor().get("/api/v1/stock/reservations").then().statusCode(401);
    }
}
