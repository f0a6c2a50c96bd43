package id.laris.domain.stock;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/**
 * An order set pieces aside, gave them back or took them with it. For the house only: outside it is told by {@code stock.changed}, once
 * for all orders that touched a place within a moment. Events of two orders may come in any order; they carry no figures.
 *
 * @param places where, each as {@code BDG:KAOS-M}, a line each
 */
public record StockReserved(OrderId order, String places, Instant occurredAt) implements DomainEvent {
    /** Not the order's own: customers and staff read what happened to an order under that. */
    @Override
    public String key() {
        return "held-" + order.value();
    }

    @Override
    public String type() {
        return "stock.reserved";
    }
}
