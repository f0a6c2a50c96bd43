package id.laris.domain.replenishment;

import id.laris.domain.shared.Invalid;

/**
 * How long it takes from an order to its goods.
 *
 * @param days 0 to 365
 * @param deviation of those days
 * @param deliveries how many it was measured on; 0 when it is only said
 */
public record LeadTime(double days, double deviation, int deliveries) {
    /** From so many deliveries on, what was measured is believed more than what was said. */
    public static final int ENOUGH = 3;

    private static final int LONGEST = 365;

    public LeadTime {
        if (!(days >= 0 && days <= LONGEST)) throw new Invalid("leadDays", days, "0 to " + LONGEST);
        if (!(deviation >= 0 && deviation <= LONGEST)) throw new Invalid("leadDeviation", deviation, "0 to " + LONGEST);
    }

    /** As somebody says it. @param spread the deviation as a share of the days */
    public static LeadTime said(double days, double spread) {
        return new LeadTime(days, days * spread, 0);
    }

    /** As deliveries showed it, or this one as long as there were too few of them. Slower than a year counts as a year. */
    public LeadTime orMeasured(int count, double mean, double spreadOfThem) {
        if (count < ENOUGH) return this;
        return new LeadTime(Math.min(LONGEST, Math.max(0, mean)), Math.min(LONGEST, Math.max(0, spreadOfThem)), count);
    }

    public boolean isMeasured() {
        return deliveries > 0;
    }
}
