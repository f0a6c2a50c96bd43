package id.laris.domain.stock;

import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;

/** Pieces set aside for one order in one warehouse. At least one. */
public record Hold(Sku sku, WarehouseCode warehouse, Quantity quantity) implements Comparable<Hold> {
    public Hold {
        if (quantity.isZero()) throw new IllegalArgumentException("a hold of nothing");
    }

    /** By SKU, then warehouse: the order in which rows are locked, so that two orders never wait for each other in a circle. */
    @Override
    public int compareTo(Hold other) {
        int bySku = sku.compareTo(other.sku);
        return bySku != 0 ? bySku : warehouse.compareTo(other.warehouse);
    }
}
