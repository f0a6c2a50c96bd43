package id.laris.domain.stock;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Sku;
import java.time.Instant;

/**
 * The pieces of a SKU in a warehouse are others than before; the figures are those afterwards.
 *
 * @param kind why: a {@link StockMovement.Kind}, or {@value #BY_ORDERS} when orders set pieces aside, gave them back or took them with
 *     them; of many such changes within a moment the last figures are told, once
 */
public record StockChanged(
        Sku sku, WarehouseCode warehouse, String kind, int onHand, int reserved, int damaged, Instant occurredAt)
        implements DomainEvent {
    public static final String BY_ORDERS = "ORDER";

    public static StockChanged by(StockMovement.Kind kind, StockLevel after, Instant at) {
        return of(kind.name(), after, at);
    }

    public static StockChanged byOrders(StockLevel after, Instant at) {
        return of(BY_ORDERS, after, at);
    }

    private static StockChanged of(String kind, StockLevel after, Instant at) {
        return new StockChanged(
                after.sku(),
                after.warehouse(),
                kind,
                after.onHand().value(),
                after.reserved().value(),
                after.damaged().value(),
                at);
    }

    @Override
    public String key() {
        return sku.value();
    }

    @Override
    public String type() {
        return "stock.changed";
    }
}
