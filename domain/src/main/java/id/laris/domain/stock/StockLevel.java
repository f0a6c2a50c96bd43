package id.laris.domain.stock;

import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;

/**
 * Pieces of one SKU in one warehouse: {@code 0 <= reserved <= onHand}, always. Damaged pieces are there too, but not on hand: nobody
 * can be promised one.
 *
 * @param minimum the critical point: so few free pieces are too few; zero when nobody watches
 */
public record StockLevel(
        Sku sku, WarehouseCode warehouse, Quantity onHand, Quantity reserved, Quantity damaged, Quantity minimum) {
    public StockLevel {
        if (reserved.compareTo(onHand) > 0)
            throw new IllegalArgumentException(
                    "%s in %s: %s reserved of %s".formatted(sku, warehouse, reserved, onHand));
    }

    /** Nothing damaged, nobody watches. */
    public StockLevel(Sku sku, WarehouseCode warehouse, Quantity onHand, Quantity reserved) {
        this(sku, warehouse, onHand, reserved, Quantity.ZERO, Quantity.ZERO);
    }

    public static StockLevel empty(Sku sku, WarehouseCode warehouse) {
        return new StockLevel(sku, warehouse, Quantity.ZERO, Quantity.ZERO);
    }

    /** Free to promise. */
    public Quantity available() {
        return onHand.minus(reserved);
    }

    /** So many more, or fewer, are set aside. */
    public StockLevel reservedBy(int change) {
        return new StockLevel(sku, warehouse, onHand, Quantity.of(reserved.value() + change), damaged, minimum);
    }

    /**
     * After a movement.
     *
     * @throws NotEnoughStock when more is taken than is free, or damaged
     */
    public StockLevel after(StockMovement movement) {
        if (available().value() + movement.change() < 0)
            throw new NotEnoughStock(sku, Quantity.of(-movement.change()), available());
        if (damaged.value() + movement.damaged() < 0)
            throw new NotEnoughStock(sku, Quantity.of(-movement.damaged()), damaged);
        return new StockLevel(
                sku,
                warehouse,
                Quantity.of(onHand.value() + movement.change()),
                reserved,
                Quantity.of(damaged.value() + movement.damaged()),
                minimum);
    }

    public StockLevel watchedFrom(Quantity critical) {
        return new StockLevel(sku, warehouse, onHand, reserved, damaged, critical);
    }

    /** At or below the critical point. */
    public boolean isLow() {
        return !minimum.isZero() && available().compareTo(minimum) <= 0;
    }

    /** After a hold or a sale: nothing is left to promise. */
    public boolean ranOut() {
        return available().isZero();
    }

    /** After so many free pieces were promised or taken: the critical point was crossed by that, not before. */
    public boolean ranLowBy(Quantity taken) {
        return isLow() && available().value() + taken.value() > minimum.value();
    }

    /** After pieces came free or came in: there was nothing to promise before. */
    public boolean isAvailableAgainBy(Quantity added) {
        return !added.isZero() && available().equals(added);
    }
}
