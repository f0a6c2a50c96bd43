package id.laris.domain.shipping;

import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Sku;

/**
 * Pieces of one SKU that a wave fetches for one of its orders: {@code picked + missing <= wanted}, always.
 *
 * @param slot the order's place on the cart, from 1
 * @param missing pieces that were not found
 * @param withdrawn the order does not need them from here any more: it was cancelled, or is shipped from elsewhere
 */
public record Pick(OrderId order, int slot, Sku sku, int wanted, int picked, int missing, boolean withdrawn) {
    public Pick {
        if (slot < 1 || wanted < 1 || picked < 0 || missing < 0 || picked + missing > wanted)
            throw new IllegalArgumentException(
                    "%s: %d of %d picked, %d missing, slot %d".formatted(sku, picked, wanted, missing, slot));
    }

    public static Pick of(OrderId order, int slot, Sku sku, int wanted) {
        return new Pick(order, slot, sku, wanted, 0, 0, false);
    }

    /** Pieces still to fetch. */
    public int open() {
        return withdrawn ? 0 : wanted - picked - missing;
    }

    /** Pieces that lie on the cart for an order that does not need them any more. */
    public int toPutBack() {
        return withdrawn ? picked : 0;
    }

    Pick with(int nowPicked, int nowMissing) {
        return new Pick(order, slot, sku, wanted, nowPicked, nowMissing, withdrawn);
    }
}
