package id.laris.domain.replenishment;

import id.laris.domain.shared.Quantity;
import java.util.Optional;

/**
 * What to order when stock is looked at every few days: with less than a level it is filled up to another. The level is the least that
 * keeps the service until the next order has arrived, computed from the distribution of the demand and of the lead time, not from their
 * means; between both levels lies the economic lot as far as it is more than the demand between two looks. Silver, Pyke and Thomas
 * (2017), Inventory and Production Management in Supply Chains, chapter 6.
 *
 * @param mostCover days for which one lot may last at most
 */
public record ReorderPolicy(Terms terms, Service service, StockCosts costs, double mostCover) {
    private static final double A_YEAR = 365.25;
    private static final int NEVER = 366;
    private static final int POINTS = 8;
    private static final int MOST = 1 << 28;

    public ReorderPolicy {
        Checked.positive("mostCover", mostCover);
    }

    /** No advice holds more than it says: the same question gets the same answer. */
    public ReorderAdvice advise(DemandOutlook outlook, StockPosition stock) {
        var days = terms.protectedDays();
        var demand = outlook.over(days, terms.leadDeviation());
        var lot = lot(outlook);
        var level = level(outlook, demand, lot);
        var upTo = (int) Math.min(MOST, level + Math.max(0, Math.round(lot - between(outlook))));
        var position = stock.until(days);
        var quantity = quantity(level, upTo, position);
        return new ReorderAdvice(
                quantity,
                level,
                upTo,
                position,
                days,
                demand.mean(),
                demand.deviation(),
                ends(outlook, stock),
                outcome(outlook, stock, quantity),
                outcome(outlook, stock, 0));
    }

    /**
     * What to buy of it where more pieces cost less each: never less than is needed, never more than lasts as long as one lot may.
     *
     * @param needed in whole packs; of nothing nothing is bought ahead
     */
    public BuyingAhead ahead(DemandOutlook outlook, int needed, PriceSteps prices) {
        var days = Math.min(mostCover, NEVER);
        var daily = outlook.mean(days) / days;
        if (needed <= 0 || prices.steps().isEmpty() || !(daily * days >= 1)) return new BuyingAhead(needed, 0);
        var usual = Math.max(1, terms.whole(lot(outlook)));
        var discount = prices.discount(costs.order().minorUnits(), costs.rate(), daily);
        return BuyingAhead.choose(needed, usual, Math.min(daily * days, Quantity.MOST), terms, prices, discount);
    }

    /** When it will have to be ordered on average, if it has not to be now; 366 for not within a year. */
    public double dueInDays(DemandOutlook outlook, ReorderAdvice advice) {
        if (advice.isToOrder()) return 0;
        return Math.min(NEVER, outlook.daysUntil(advice.position() - advice.reorderLevel() + 1.0, NEVER));
    }

    /** Whole packs with which it is not due again within so many days on average; no more than one lot may last. */
    public int lasting(DemandOutlook outlook, ReorderAdvice advice, double days) {
        var needed = advice.reorderLevel() + outlook.mean(Math.min(days, Math.min(mostCover, NEVER)));
        return terms.whole(Math.min(MOST, Math.ceil(needed - advice.position() - 1e-9)));
    }

    /** What it is for {@link JointReplenishment}, by days; empty where nobody asks for it. */
    public Optional<JointReplenishment.Item> item(DemandOutlook outlook) {
        var daily = between(outlook) / terms.reviewDays();
        if (!(daily > 1e-9)) return Optional.empty();
        return Optional.of(new JointReplenishment.Item(costs.order().minorUnits(), costs.holding(1), daily));
    }

    /** Up to the higher level in whole packs that do not go beyond it, unless the lower level asks for more. */
    private int quantity(int level, int upTo, int position) {
        if (position >= level) return 0;
        var needed = terms.whole((double) level - position);
        var wished = Math.floor(((double) upTo - position) / terms.pack()) * terms.pack();
        return Math.max(needed, (int) Math.min(MOST, wished));
    }

    /** The economic lot, no smaller than the demand between two looks. */
    private double lot(DemandOutlook outlook) {
        var between = between(outlook);
        if (costs.order().minorUnits() == 0 || !(between > 0)) return between;
        var yearly = between / terms.reviewDays() * A_YEAR;
        var economic = new EconomicOrderQuantity(costs.order().minorUnits(), costs.holding(A_YEAR), yearly)
                .best()
                .quantity();
        return Math.max(between, Math.min(economic, outlook.mean(Math.min(mostCover, NEVER))));
    }

    /** Demand of the days between two looks, when what is ordered now will be sold. */
    private double between(DemandOutlook outlook) {
        return outlook.mean(terms.protectedDays()) - outlook.mean(terms.leadDays());
    }

    private int level(DemandOutlook outlook, Distribution demand, double lot) {
        if (demand.mean() < 1e-9) return 0;
        if (service instanceof Service.CycleService cycle) return (int) Math.ceil(demand.quantile(cycle.share()));
        if (service instanceof Service.ShortageCost shortage) {
            var turn = terms.reviewDays() * Math.max(1, between(outlook) > 0 ? lot / between(outlook) : 1);
            var ratio = new Newsvendor(costs.holding(turn), shortage.cost()).ratio();
            return (int) Math.ceil(demand.quantile(ratio));
        }
        var missing = (1 - ((Service.FillRate) service).share()) * lot;
        return missing > 0 ? filling(outlook, demand, missing) : 0;
    }

    /** The least level with no more missing pieces than that between two deliveries. */
    private int filling(DemandOutlook outlook, Distribution demand, double missing) {
        var before = outlook.over(terms.leadDays(), terms.leadDeviation());
        var high = 1;
        while (high < MOST && missing(demand, before, high) > missing) high *= 2;
        var low = high == 1 ? 0 : high / 2;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (missing(demand, before, middle) > missing) low = middle + 1;
            else high = middle;
        }
        return high;
    }

    private static double missing(Distribution demand, Distribution before, int level) {
        return demand.loss(level).missing() - before.loss(level).missing();
    }

    private double ends(DemandOutlook outlook, StockPosition stock) {
        var day = outlook.daysUntil(stock.available(), NEVER);
        for (int i = 0; i < stock.incoming().size(); i++) {
            var later = outlook.daysUntil(stock.until(day), NEVER);
            if (later <= day) break;
            day = later;
        }
        return Math.min(NEVER, day);
    }

    /** What comes of it until the next order has arrived. @param ordered pieces that arrive after the lead time */
    public ReorderAdvice.Outcome outcome(DemandOutlook outlook, StockPosition stock, int ordered) {
        var days = terms.protectedDays();
        var before = outlook.over(terms.leadDays(), terms.leadDeviation());
        var all = outlook.over(days, terms.leadDeviation());
        var until = stock.until(terms.leadDays());
        var then = stock.until(days) + ordered;
        var missing = before.loss(until).missing()
                + Math.max(0, all.loss(then).missing() - before.loss(then).missing());
        return new ReorderAdvice.Outcome(
                missing, 1 - all.below(then), costs.holding(held(outlook, stock, ordered), days));
    }

    /** Pieces on the shelf on average, at the middle of equal parts of the time. */
    private double held(DemandOutlook outlook, StockPosition stock, int ordered) {
        var sum = 0.0;
        for (int i = 0; i < POINTS; i++) {
            var day = terms.protectedDays() * (i + 0.5) / POINTS;
            var there = stock.until(day) + (day >= terms.leadDays() ? ordered : 0);
            sum += outlook.over(day, 0).loss(there).left();
        }
        return sum / POINTS;
    }
}
