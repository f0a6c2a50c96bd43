package id.laris.domain.stock;

import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;

/** Pieces of one SKU in one warehouse: {@code 0 <= reserved <= onHand}, always. */
public record StockLevel(Sku sku, WarehouseCode warehouse, Quantity onHand, Quantity reserved) {
    public StockLevel {
        if (reserved.compareTo(onHand) > 0)
            throw new IllegalArgumentException(
                    "%s in %s: %s reserved of %s".formatted(sku, warehouse, reserved, onHand));
    }

    /** Free to promise. */
    public Quantity available() {
        return onHand.minus(reserved);
    }

    /** After a hold or a sale: nothing is left to promise. */
    public boolean ranOut() {
        return available().isZero();
    }

    /** After pieces came free or came in: there was nothing to promise before. */
    public boolean isAvailableAgainBy(Quantity added) {
        return !added.isZero() && available().equals(added);
    }
}
