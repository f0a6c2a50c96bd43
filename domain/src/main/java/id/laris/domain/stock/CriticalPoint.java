package id.laris.domain.stock;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;

/**
 * When a SKU is short in a warehouse, and what to have there.
 *
 * @param minimum so few free pieces are too few; zero: nobody watches
 * @param target so many are wanted after buying; at least the minimum
 * @param leadDays days from ordering to shelf, 0 to 365
 */
public record CriticalPoint(Sku sku, WarehouseCode warehouse, Quantity minimum, Quantity target, int leadDays) {
    private static final int LONGEST = 365;

    public CriticalPoint {
        if (target.compareTo(minimum) < 0) throw new Invalid("target", target, "at least the minimum");
        if (leadDays < 0 || leadDays > LONGEST) throw new Invalid("leadDays", leadDays, "0 to " + LONGEST);
    }

    /** So many are missing to the target. */
    public Quantity missing(Quantity available) {
        return available.compareTo(target) >= 0 ? Quantity.ZERO : target.minus(available);
    }
}
