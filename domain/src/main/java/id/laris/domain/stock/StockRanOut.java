package id.laris.domain.stock;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Sku;
import java.time.Instant;

/** The last free piece of a SKU in a warehouse was promised or taken. */
public record StockRanOut(Sku sku, WarehouseCode warehouse, Instant occurredAt) implements DomainEvent {
    @Override
    public String key() {
        return sku.value();
    }

    @Override
    public String type() {
        return "stock.ran-out";
    }
}
