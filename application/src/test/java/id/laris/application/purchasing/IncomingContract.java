package id.laris.application.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.purchasing.Supplier;
import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everything that tells what is still to come promises. */
public interface IncomingContract {
    Incoming incoming();

    PurchaseOrders orders();

    /** One that is known. */
    Supplier supplier();

    @Test
    default void tells_what_is_still_to_come_of_orders_that_were_sent() {
        var supplier = supplier();
        var sku = PurchaseOrdersContract.sku();
        var complete = PurchaseOrdersContract.sku();
        var at = PurchaseOrdersContract.AT;
        var order = PurchaseOrdersContract.draft(
                orders().nextNumber(2031), supplier, PurchaseOrdersContract.BDG, at, sku, complete);
        orders().add(order);
        assertThat(incoming().of(List.of(sku))).isEmpty();

        orders().save(order.sentTo(supplier, at));
        assertThat(incoming().of(List.of(sku, complete))).hasSize(2);
        orders().save(orders().get(order.number())
                .received(Map.of(sku, Quantity.of(3), complete, Quantity.of(10)), false));

        assertThat(incoming().of(List.of(sku, complete, PurchaseOrdersContract.sku())))
                .containsExactly(new Incoming.Expected(
                        sku, PurchaseOrdersContract.BDG, PurchaseOrdersContract.DUE, order.number(), Quantity.of(7)));

        orders().save(orders().get(order.number()).closedShort("tidak ada lagi"));
        assertThat(incoming().of(List.of(sku, complete))).isEmpty();
    }

    @Test
    default void the_next_to_arrive_comes_first() {
        var supplier = supplier();
        var sku = PurchaseOrdersContract.sku();
        var at = PurchaseOrdersContract.AT;
        var later =
                PurchaseOrdersContract.draft(orders().nextNumber(2031), supplier, PurchaseOrdersContract.BDG, at, sku);
        var sooner =
                PurchaseOrdersContract.draft(orders().nextNumber(2031), supplier, new WarehouseCode("JKT"), at, sku);
        for (var order : List.of(later, sooner)) {
            orders().add(order);
            orders().save(order.sentTo(supplier, at));
        }
        orders().save(orders().get(sooner.number()).confirmed(Optional.of(PurchaseOrdersContract.DUE.minusDays(3))));

        assertThat(incoming().of(List.of(sku)))
                .extracting(Incoming.Expected::purchase)
                .containsExactly(sooner.number(), later.number());
        assertThat(incoming().of(List.of())).isEmpty();
    }
}
