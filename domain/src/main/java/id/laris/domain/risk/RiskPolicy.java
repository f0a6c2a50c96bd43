package id.laris.domain.risk;

import id.laris.domain.shared.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much each piece of evidence weighs, from where on it counts, and what follows. More evidence never lowers a score: points are only
 * added, and each further one of what is counted adds the rule's points once more, up to {@value #MOST_TIMES} times.
 *
 * @param points of each rule; one that is missing or zero does not count
 * @param highAmount an amount from which on a new customer is looked at
 * @param newFor an account younger than this is new
 * @param failures from so many failed attempts on
 * @param ordersInHour from so many orders within an hour on, this one not counted
 * @param ordersFromOrigin from so many orders within an hour on from one place in the net: behind one address of a mobile network there are
 *     many people
 * @param othersAtDoor from so many others on who ordered to the same door within a day
 * @param holdFrom a score from which on an order waits for somebody to look at it
 * @param payFirstFrom a score from which on it is not sent before it is paid
 */
public record RiskPolicy(
        Map<RiskRule, Integer> points,
        Money highAmount,
        Duration newFor,
        int failures,
        int ordersInHour,
        int ordersFromOrigin,
        int othersAtDoor,
        int holdFrom,
        int payFirstFrom) {
    private static final int MOST_TIMES = 2;

    public static final RiskPolicy STANDARD = new RiskPolicy(
            Map.of(
                    RiskRule.NEW_AND_HIGH, 40,
                    RiskRule.FAILED_PAYMENTS, 25,
                    RiskRule.ADDRESS_MISMATCH, 15,
                    RiskRule.MANY_ORDERS, 20,
                    RiskRule.SAME_ORIGIN, 15,
                    RiskRule.SAME_DOOR, 15,
                    RiskRule.REFUSED_PARCELS, 30),
            Money.rupiah(5_000_000),
            Duration.ofDays(7),
            3,
            4,
            15,
            5,
            60,
            50);

    public RiskPolicy {
        var all = new EnumMap<RiskRule, Integer>(RiskRule.class);
        for (var rule : RiskRule.values()) all.put(rule, points.getOrDefault(rule, 0));
        points = Map.copyOf(all);
        if (all.values().stream().anyMatch(p -> p < 0 || p > 1_000))
            throw new IllegalArgumentException("points from 0 to 1000: " + all);
        if (failures < 1
                || ordersInHour < 1
                || ordersFromOrigin < 1
                || othersAtDoor < 1
                || holdFrom < 1
                || payFirstFrom < 1) throw new IllegalArgumentException("thresholds begin at 1");
    }

    public Assessment assess(Evidence evidence) {
        var reasons = new ArrayList<Reason>();
        if (isNew(evidence) && !evidence.total().isLessThan(highAmount))
            add(reasons, RiskRule.NEW_AND_HIGH, 1, evidence.total().minorUnits());
        add(reasons, RiskRule.FAILED_PAYMENTS, evidence.failedPayments() - failures + 1, evidence.failedPayments());
        if (evidence.otherPhone() && evidence.newPlace()) add(reasons, RiskRule.ADDRESS_MISMATCH, 1, 1);
        add(reasons, RiskRule.MANY_ORDERS, evidence.ordersInHour() - ordersInHour + 1, evidence.ordersInHour());
        add(
                reasons,
                RiskRule.SAME_ORIGIN,
                evidence.ordersFromOrigin() - ordersFromOrigin + 1,
                evidence.ordersFromOrigin());
        add(reasons, RiskRule.SAME_DOOR, evidence.othersAtDoor() - othersAtDoor + 1, evidence.othersAtDoor());
        add(reasons, RiskRule.REFUSED_PARCELS, evidence.refusedParcels(), evidence.refusedParcels());
        return new Assessment(List.copyOf(reasons));
    }

    private boolean isNew(Evidence evidence) {
        return evidence.knownFor().filter(age -> age.compareTo(newFor) >= 0).isEmpty();
    }

    private void add(List<Reason> reasons, RiskRule rule, int times, long figure) {
        int worth = points.get(rule) * Math.max(0, Math.min(times, MOST_TIMES));
        if (worth > 0) reasons.add(new Reason(rule, worth, figure));
    }

    public boolean holds(Assessment assessment) {
        return assessment.score() >= holdFrom;
    }

    /** Whether it may be paid at the door or on invoice no more. */
    public boolean wantsMoneyFirst(Assessment assessment) {
        return assessment.score() >= payFirstFrom;
    }
}
