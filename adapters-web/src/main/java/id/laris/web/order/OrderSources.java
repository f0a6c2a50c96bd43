package id.laris.web.order;

import id.laris.application.order.OrderDetails;
import id.laris.application.stock.ShowSourcing;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.OrderState;
import id.laris.domain.stock.SourcingChoice;
import id.laris.domain.stock.Warehouse;
import java.util.List;

/**
 * Where the pieces of an order lie and why.
 *
 * @param others warehouses it may be shipped from instead; empty when it is too late for that
 */
record OrderSources(List<SourcingChoice> choices, List<Missed> missed, List<Warehouse> others) {
    /** Pieces that were looked for and not found. */
    record Missed(String sku, int pieces, String wave) {}

    static OrderSources of(OrderDetails details, ShowSourcing.Sourced sourced) {
        var state = details.order().state();
        boolean movable = (state == OrderState.PLACED || state == OrderState.CONFIRMED)
                && details.order().fulfilment() == FulfilmentState.UNFULFILLED
                && details.shipments().isEmpty()
                && !details.holds().isEmpty();
        return new OrderSources(
                sourced.choices(),
                sourced.missed().stream()
                        .map(each -> new Missed(
                                each.pick().sku().value(),
                                each.pick().missing(),
                                each.wave().value()))
                        .toList(),
                movable ? sourced.others() : List.of());
    }
}
