package id.laris.application.shipping;

import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.util.SortedMap;

/** How far the checks at the packing table are: pieces scanned for the next parcel of an order from a warehouse. */
public interface PackingChecks {
    /** Pieces by SKU; empty when none was scanned. */
    SortedMap<Sku, Integer> of(OrderId order, WarehouseCode warehouse);

    /** The same; until the caller's transaction ends nobody else checks that order there. */
    SortedMap<Sku, Integer> lock(OrderId order, WarehouseCode warehouse);

    /** One more piece was scanned. */
    void add(OrderId order, WarehouseCode warehouse, Sku sku);

    /** The parcel is packed, or is to be checked from the beginning. */
    void clear(OrderId order, WarehouseCode warehouse);
}
