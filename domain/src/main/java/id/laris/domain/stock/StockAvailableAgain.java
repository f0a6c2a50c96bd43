package id.laris.domain.stock;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Sku;
import java.time.Instant;

/** A warehouse that had no free piece of a SKU has some again. */
public record StockAvailableAgain(Sku sku, WarehouseCode warehouse, Instant occurredAt) implements DomainEvent {
    @Override
    public String key() {
        return sku.value();
    }

    @Override
    public String type() {
        return "stock.available-again";
    }
}
