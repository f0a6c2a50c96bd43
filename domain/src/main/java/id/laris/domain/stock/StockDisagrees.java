package id.laris.domain.stock;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Sku;
import java.time.Instant;

/**
 * A level is not what its movements and holds add up to: somebody changed the database by hand, or there is a fault.
 *
 * @param onHand pieces on hand by the movements
 * @param damaged damaged pieces by the movements
 * @param held pieces by the holds
 */
public record StockDisagrees(Sku sku, WarehouseCode warehouse, int onHand, int damaged, int held, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return sku.value();
    }

    @Override
    public String type() {
        return "stock.disagrees";
    }
}
