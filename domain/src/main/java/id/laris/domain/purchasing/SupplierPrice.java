package id.laris.domain.purchasing;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What one supplier asks for one SKU from a day on, until a later entry takes its place.
 *
 * @param supplierSku by what the supplier knows it, 0 to 64 characters
 * @param packSize pieces that come together, 1 to 10,000: only whole packs are ordered
 * @param unitCost for one piece, not for a pack; 0 to a trillion rupiah
 * @param minimum pieces of it one order must have at least
 * @param breaks from so many pieces on each piece costs less: quantities rise, costs fall; at most {@value #MOST_BREAKS}
 */
public record SupplierPrice(
        SupplierId supplier,
        Sku sku,
        String supplierSku,
        int packSize,
        Money unitCost,
        Quantity minimum,
        LocalDate validFrom,
        List<PriceBreak> breaks) {
    public static final int MOST_BREAKS = 10;
    public static final int LARGEST_PACK = 10_000;
    public static final long MOST_COST = 1_000_000_000_000L;

    public SupplierPrice {
        supplierSku = Text.line("supplierSku", supplierSku, 0, 64);
        if (packSize < 1 || packSize > LARGEST_PACK) throw new Invalid("packSize", packSize, "1 to " + LARGEST_PACK);
        requireCost(unitCost);
        if (minimum.isZero()) throw new Invalid("minimum", 0, "1 to " + Quantity.MOST);
        if (validFrom.getYear() < 2000 || validFrom.getYear() > 9999)
            throw new Invalid("validFrom", validFrom, "a day such as 2026-11-22");
        breaks = List.copyOf(breaks);
        requireFalling(unitCost, breaks);
    }

    /** One price for any number of pieces. */
    public SupplierPrice(
            SupplierId supplier,
            Sku sku,
            String supplierSku,
            int packSize,
            Money unitCost,
            Quantity minimum,
            LocalDate validFrom) {
        this(supplier, sku, supplierSku, packSize, unitCost, minimum, validFrom, List.of());
    }

    /** What each piece costs when a line has so many. */
    public Money costOf(Quantity pieces) {
        var cost = unitCost;
        for (var step : breaks) if (pieces.compareTo(step.from()) >= 0) cost = step.unitCost();
        return cost;
    }

    private static void requireFalling(Money unitCost, List<PriceBreak> breaks) {
        if (breaks.size() > MOST_BREAKS) throw new Invalid("breaks", breaks.size(), "at most " + MOST_BREAKS);
        var cost = unitCost;
        var from = 1;
        for (var step : breaks) {
            if (step.from().value() <= from)
                throw new Invalid("breaks", step.from().value(), "more pieces than " + from);
            if (!step.unitCost().isLessThan(cost))
                throw new Invalid("breaks", step.unitCost().minorUnits(), "less than " + cost.minorUnits());
            from = step.from().value();
            cost = step.unitCost();
        }
    }

    static void requireCost(Money unitCost) {
        if (unitCost.isNegative() || unitCost.minorUnits() > MOST_COST)
            throw new Invalid("unitCost", unitCost.minorUnits(), "0 to " + MOST_COST);
    }
}
