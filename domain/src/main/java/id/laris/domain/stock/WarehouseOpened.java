package id.laris.domain.stock;

import id.laris.domain.shared.DomainEvent;
import java.time.Instant;

/** A warehouse was opened again. What lies there is sold again. */
public record WarehouseOpened(WarehouseCode warehouse, Instant occurredAt) implements DomainEvent {
    @Override
    public String key() {
        return warehouse.value();
    }

    @Override
    public String type() {
        return "warehouse.opened";
    }
}
