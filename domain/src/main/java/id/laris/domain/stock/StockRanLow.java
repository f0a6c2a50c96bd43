package id.laris.domain.stock;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Sku;
import java.time.Instant;

/**
 * The free pieces of a SKU in a warehouse fell to its critical point or below it. Announced once for each crossing.
 *
 * @param available free pieces then
 * @param minimum the critical point then
 */
public record StockRanLow(Sku sku, WarehouseCode warehouse, int available, int minimum, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return sku.value();
    }

    @Override
    public String type() {
        return "stock.ran-low";
    }
}
