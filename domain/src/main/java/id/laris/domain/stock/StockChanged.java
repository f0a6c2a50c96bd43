package id.laris.domain.stock;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Sku;
import java.time.Instant;

/** Pieces came, went, broke or were counted in a warehouse; the figures are those afterwards. Holds and sales are told by orders. */
public record StockChanged(
        Sku sku,
        WarehouseCode warehouse,
        StockMovement.Kind kind,
        int onHand,
        int reserved,
        int damaged,
        Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return sku.value();
    }

    @Override
    public String type() {
        return "stock.changed";
    }
}
