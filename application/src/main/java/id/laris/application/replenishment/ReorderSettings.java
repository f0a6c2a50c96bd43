package id.laris.application.replenishment;

import id.laris.domain.replenishment.Service;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;

/**
 * How the shop wants to be advised.
 *
 * @param service in so many of the times between two deliveries nothing shall be missing, as a share between 0 and 1. On real demand
 *     this needs less stock than asking every item for the same share of its pieces, which spends most on what nobody can foresee
 * @param reviewDays how often it is looked at what to order, 1 to 365
 * @param leadDays until goods are there whose supplier nobody knows, 0 to 365
 * @param leadSpread deviation of a lead time that was never measured, as a share of it; 0 to 1
 * @param transferDays from one warehouse to another, 0 to 365
 * @param holdingRate what a year on the shelf costs, as a share of what a piece cost; above 0
 * @param orderCost of one more line on an order, whatever its pieces
 * @param mostCover days for which one lot may last at most, 1 to 365
 */
public record ReorderSettings(
        double service,
        int reviewDays,
        int leadDays,
        double leadSpread,
        int transferDays,
        double holdingRate,
        Money orderCost,
        int mostCover) {
    public static final ReorderSettings STANDARD =
            new ReorderSettings(0.95, 7, 14, 0.25, 3, 0.25, Money.rupiah(10_000), 90);

    private static final int A_YEAR = 365;

    public ReorderSettings {
        if (!(service > 0 && service < 1)) throw new Invalid("service", service, "between 0 and 1");
        requireDays("reviewDays", reviewDays, 1);
        requireDays("leadDays", leadDays, 0);
        if (!(leadSpread >= 0 && leadSpread <= 1)) throw new Invalid("leadSpread", leadSpread, "0 to 1");
        requireDays("transferDays", transferDays, 0);
        if (!(holdingRate > 0 && holdingRate <= 10))
            throw new Invalid("holdingRate", holdingRate, "above 0, at most 10");
        if (orderCost.isNegative()) throw new Invalid("orderCost", orderCost.minorUnits(), "0 or more");
        requireDays("mostCover", mostCover, 1);
    }

    private static void requireDays(String what, int days, int least) {
        if (days < least || days > A_YEAR) throw new Invalid(what, days, least + " to " + A_YEAR);
    }

    Service wanted() {
        return new Service.CycleService(service);
    }
}
