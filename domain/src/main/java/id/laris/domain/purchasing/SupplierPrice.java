package id.laris.domain.purchasing;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.Text;
import java.time.LocalDate;

/**
 * What one supplier asks for one SKU from a day on, until a later entry takes its place.
 *
 * @param supplierSku by what the supplier knows it, 0 to 64 characters
 * @param packSize pieces that come together, 1 to 10,000: only whole packs are ordered
 * @param unitCost for one piece, not for a pack; 0 to a trillion rupiah
 * @param minimum pieces of it one order must have at least
 */
public record SupplierPrice(
        SupplierId supplier,
        Sku sku,
        String supplierSku,
        int packSize,
        Money unitCost,
        Quantity minimum,
        LocalDate validFrom) {
    public static final int LARGEST_PACK = 10_000;
    public static final long MOST_COST = 1_000_000_000_000L;

    public SupplierPrice {
        supplierSku = Text.line("supplierSku", supplierSku, 0, 64);
        if (packSize < 1 || packSize > LARGEST_PACK) throw new Invalid("packSize", packSize, "1 to " + LARGEST_PACK);
        requireCost(unitCost);
        if (minimum.isZero()) throw new Invalid("minimum", 0, "1 to " + Quantity.MOST);
        if (validFrom.getYear() < 2000 || validFrom.getYear() > 9999)
            throw new Invalid("validFrom", validFrom, "a day such as 2026-11-22");
    }

    static void requireCost(Money unitCost) {
        if (unitCost.isNegative() || unitCost.minorUnits() > MOST_COST)
            throw new Invalid("unitCost", unitCost.minorUnits(), "0 to " + MOST_COST);
    }
}
