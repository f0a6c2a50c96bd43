package id.laris.domain.replenishment;

import id.laris.domain.shared.Invalid;

/**
 * On what terms more can be had.
 *
 * @param leadDays from the order to the shelf, 0 to 365
 * @param leadDeviation of those days
 * @param reviewDays until it is looked at again, 1 to 365
 * @param pack pieces that come together, 1 or more
 * @param minimum pieces one order must have at least
 */
public record Terms(double leadDays, double leadDeviation, double reviewDays, int pack, int minimum) {
    private static final int LONGEST = 365;

    public Terms {
        if (!(leadDays >= 0 && leadDays <= LONGEST)) throw new Invalid("leadDays", leadDays, "0 to " + LONGEST);
        if (!(leadDeviation >= 0 && leadDeviation <= LONGEST))
            throw new Invalid("leadDeviation", leadDeviation, "0 to " + LONGEST);
        if (!(reviewDays >= 1 && reviewDays <= LONGEST)) throw new Invalid("reviewDays", reviewDays, "1 to " + LONGEST);
        if (pack < 1) throw new Invalid("packSize", pack, "1 or more");
        if (minimum < 0) throw new Invalid("minimum", minimum, "0 or more");
    }

    /** Until what is ordered next time is there. */
    public double protectedDays() {
        return leadDays + reviewDays;
    }

    /** In whole packs, and no fewer than one order must have; 0 stays 0. */
    int whole(double pieces) {
        if (pieces <= 0) return 0;
        var packs = Math.ceil(Math.max(pieces, minimum) / pack - 1e-9);
        return (int) Math.min(packs * pack, Integer.MAX_VALUE / pack * (double) pack);
    }
}
