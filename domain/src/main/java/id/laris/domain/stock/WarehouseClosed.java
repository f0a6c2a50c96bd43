package id.laris.domain.stock;

import id.laris.domain.shared.DomainEvent;
import java.time.Instant;

/** A warehouse was closed. What lies there is not sold any more. */
public record WarehouseClosed(WarehouseCode warehouse, Instant occurredAt) implements DomainEvent {
    @Override
    public String key() {
        return warehouse.value();
    }

    @Override
    public String type() {
        return "warehouse.closed";
    }
}
