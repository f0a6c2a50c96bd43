package id.laris.domain.risk;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much each piece of evidence weighs, from where on it counts, and what follows. More evidence never lowers a score: points are only
 * added, and each further one of what is counted adds the rule's points once more, up to {@value #MOST_TIMES} times. Never altered: a
 * change is a new version, and an assessment remembers the limits it was made by.
 *
 * @param version counted from 1
 * @param points of each rule, 0 to {@value #MOST_POINTS}; one that is missing or zero does not count
 * @param limits from where on it counts
 * @param holdFrom a score from which on an order waits for somebody to look at it
 * @param payFirstFrom a score from which on it is not sent before it is paid
 * @param since when it holds
 */
public record RiskPolicy(
        int version, Map<RiskRule, Integer> points, Limits limits, int holdFrom, int payFirstFrom, Instant since) {
    public static final int MOST_POINTS = 100;
    public static final int MOST_SCORE = 1_000;

    /** Never more than this is counted of anything: a higher limit would never be reached. */
    public static final int MOST_COUNTED = 200;

    public static final int MOST_DAYS = 3_650;
    private static final int MOST_TIMES = 2;

    /**
     * @param highAmount an amount from which on a new customer is looked at
     * @param newForDays an account younger than this is new; with 0 only guests are
     * @param failures from so many failed attempts on
     * @param ordersInHour from so many orders within an hour on, this one not counted
     * @param ordersFromOrigin from so many orders within an hour on from one place in the net: behind one address of a mobile network
     *     there are many people
     * @param othersAtDoor from so many others on who ordered to the same door within a day
     */
    public record Limits(
            Money highAmount, int newForDays, int failures, int ordersInHour, int ordersFromOrigin, int othersAtDoor) {
        /** @throws Invalid highAmount, newForDays, failures, ordersInHour, ordersFromOrigin, othersAtDoor */
        public Limits {
            if (!highAmount.isPositive()) throw new Invalid("highAmount", highAmount, "more than nothing");
            within("newForDays", newForDays, 0, MOST_DAYS);
            within("failures", failures, 1, MOST_COUNTED);
            within("ordersInHour", ordersInHour, 1, MOST_COUNTED);
            within("ordersFromOrigin", ordersFromOrigin, 1, MOST_COUNTED);
            within("othersAtDoor", othersAtDoor, 1, MOST_COUNTED);
        }
    }

    /** What a shop begins with. */
    public static final RiskPolicy STANDARD = new RiskPolicy(
            1,
            Map.of(
                    RiskRule.NEW_AND_HIGH, 40,
                    RiskRule.FAILED_PAYMENTS, 25,
                    RiskRule.ADDRESS_MISMATCH, 15,
                    RiskRule.MANY_ORDERS, 20,
                    RiskRule.SAME_ORIGIN, 15,
                    RiskRule.SAME_DOOR, 15,
                    RiskRule.REFUSED_PARCELS, 30),
            new Limits(Money.rupiah(5_000_000), 7, 3, 4, 15, 5),
            60,
            50,
            Instant.EPOCH);

    /** @throws Invalid points, holdFrom, payFirstFrom */
    public RiskPolicy {
        if (version < 1) throw new IllegalArgumentException("version " + version);
        var all = new EnumMap<RiskRule, Integer>(RiskRule.class);
        for (var rule : RiskRule.values()) {
            all.put(rule, points.getOrDefault(rule, 0));
            within("points", all.get(rule), 0, MOST_POINTS);
        }
        points = Map.copyOf(all);
        within("holdFrom", holdFrom, 1, MOST_SCORE);
        within("payFirstFrom", payFirstFrom, 1, MOST_SCORE);
    }

    private static void within(String what, int given, int least, int most) {
        if (given < least || given > most) throw new Invalid(what, given, least + " to " + most);
    }

    public Assessment assess(Evidence evidence) {
        var reasons = new ArrayList<Reason>();
        if (isNew(evidence) && !evidence.total().isLessThan(limits.highAmount()))
            weigh(
                    reasons,
                    RiskRule.NEW_AND_HIGH,
                    1,
                    evidence.total().minorUnits(),
                    limits.highAmount().minorUnits());
        count(reasons, RiskRule.FAILED_PAYMENTS, evidence.failedPayments(), limits.failures());
        if (evidence.otherPhone() && evidence.newPlace()) count(reasons, RiskRule.ADDRESS_MISMATCH, 1, 1);
        count(reasons, RiskRule.MANY_ORDERS, evidence.ordersInHour(), limits.ordersInHour());
        count(reasons, RiskRule.SAME_ORIGIN, evidence.ordersFromOrigin(), limits.ordersFromOrigin());
        count(reasons, RiskRule.SAME_DOOR, evidence.othersAtDoor(), limits.othersAtDoor());
        count(reasons, RiskRule.REFUSED_PARCELS, evidence.refusedParcels(), 1);
        return reasons.isEmpty() ? Assessment.CLEAN : new Assessment(reasons, holdFrom);
    }

    private boolean isNew(Evidence evidence) {
        var old = Duration.ofDays(limits.newForDays());
        return evidence.knownFor().filter(age -> age.compareTo(old) >= 0).isEmpty();
    }

    private void count(List<Reason> reasons, RiskRule rule, int counted, int from) {
        weigh(reasons, rule, counted - from + 1, counted, from);
    }

    private void weigh(List<Reason> reasons, RiskRule rule, int times, long figure, long limit) {
        int worth = points.get(rule) * Math.max(0, Math.min(times, MOST_TIMES));
        if (worth > 0) reasons.add(new Reason(rule, worth, figure, limit));
    }

    /** Whether it may be paid at the door or on invoice no more. */
    public boolean wantsMoneyFirst(Assessment assessment) {
        return assessment.score() >= payFirstFrom;
    }
}
