package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.order.Orders;
import id.laris.application.shared.Orderings;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderTab;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every list of reservations promises. SKUs are new for each test, so one database serves many tests. */
public interface ReservationsContract {
    Instant AT = Instant.parse("2005-05-01T02:00:00Z");
    WarehouseCode FIRST = new WarehouseCode("BDG");
    WarehouseCode SECOND = new WarehouseCode("JKT");

    Reservations reservations();

    StockBook book();

    Orders orders();

    private Sku goods(int pieces) {
        var sku = new Sku("R-" + UUID.randomUUID());
        for (var warehouse : List.of(FIRST, SECOND))
            book().post(List.of(new StockMovement(
                    UUID.randomUUID(), sku, warehouse, StockMovement.Kind.RECEIPT, pieces, "contract", AT)));
        return sku;
    }

    private Order order(PaymentMethod method, Instant placed, Hold... holds) {
        var order = Orderings.order(orders().nextNumber(), method, placed, "A");
        orders().add(order);
        book().hold(order.id(), List.of(holds));
        return order;
    }

    private static Hold hold(Sku sku, WarehouseCode warehouse, int pieces) {
        return new Hold(sku, warehouse, Quantity.of(pieces));
    }

    @Test
    default void tells_which_order_holds_what_since_when_and_until_when() {
        var sku = goods(9);
        var later = order(PaymentMethod.CASH_ON_DELIVERY, AT.plusSeconds(60), hold(sku, FIRST, 2));
        var first = order(PaymentMethod.QRIS, AT, hold(sku, FIRST, 1), hold(sku, SECOND, 3));

        var found = reservations().list(ReservationQuery.of(sku, 10));

        assertThat(found.items())
                .containsExactly(
                        new Reservation(
                                first.id(),
                                first.number(),
                                OrderTab.AWAITING_PAYMENT,
                                hold(sku, FIRST, 1),
                                AT,
                                first.payBefore()),
                        new Reservation(
                                first.id(),
                                first.number(),
                                OrderTab.AWAITING_PAYMENT,
                                hold(sku, SECOND, 3),
                                AT,
                                first.payBefore()),
                        new Reservation(
                                later.id(),
                                later.number(),
                                OrderTab.READY_TO_PROCESS,
                                hold(sku, FIRST, 2),
                                AT.plusSeconds(60),
                                Optional.empty()));
        assertThat(first.payBefore()).isPresent();
        assertThat(found.next()).isEmpty();
    }

    @Test
    default void what_left_or_came_free_is_held_no_more() {
        var sku = goods(9);
        var gone = order(PaymentMethod.QRIS, AT, hold(sku, FIRST, 1));
        var leaving = order(PaymentMethod.CASH_ON_DELIVERY, AT, hold(sku, FIRST, 3));

        book().release(gone.id());
        book().ship(leaving.id(), List.of(hold(sku, FIRST, 2)), leaving.number().value(), "system");

        assertThat(reservations().list(ReservationQuery.of(sku, 10)).items())
                .extracting(Reservation::hold)
                .containsExactly(hold(sku, FIRST, 1));
    }

    @Test
    default void is_narrowed_and_read_page_by_page() {
        var sku = goods(9);
        var waiting = order(PaymentMethod.QRIS, AT, hold(sku, FIRST, 1), hold(sku, SECOND, 1));
        var ready = order(PaymentMethod.CASH_ON_DELIVERY, AT, hold(sku, SECOND, 1));
        var all = ReservationQuery.of(sku, 1);

        var found = new ArrayList<Reservation>();
        for (var cursor = Optional.<String>empty(); ; ) {
            var page = reservations().list(all.after(cursor));
            found.addAll(page.items());
            cursor = page.next();
            if (cursor.isEmpty()) break;
        }

        assertThat(found).hasSize(3).doesNotHaveDuplicates();
        assertThat(reservations()
                        .list(ReservationQuery.of(sku, 9).in(Set.of(FIRST)))
                        .items())
                .extracting(Reservation::number)
                .containsExactly(waiting.number());
        assertThat(reservations()
                        .list(new ReservationQuery(
                                Optional.of(sku),
                                Set.of(SECOND),
                                Optional.of(OrderTab.READY_TO_PROCESS),
                                Optional.empty(),
                                9))
                        .items())
                .extracting(Reservation::number)
                .containsExactly(ready.number());
        assertThatThrownBy(() -> reservations().list(all.after(Optional.of("~"))))
                .isInstanceOf(Invalid.class);
    }
}
