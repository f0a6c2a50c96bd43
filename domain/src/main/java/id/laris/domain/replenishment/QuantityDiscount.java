package id.laris.domain.replenishment;

import id.laris.domain.shared.Invalid;
import java.util.Arrays;

/**
 * The cheapest lot where more pieces cost less each. Hadley and Whitin (1963), Analysis of Inventory Systems, chapter 2; Snyder and
 * Shen (2019), chapter 3.
 */
public final class QuantityDiscount {
    private final double fixedCost;
    private final double holdingRate;
    private final double demandRate;
    private final double[] from;
    private final double[] prices;

    /** @param step which of the prices holds, 0 for the first; @param cost purchase included */
    public record Choice(double quantity, int step, double cost) {}

    /**
     * @param holdingRate cost of holding one unit of money's worth for a unit of time, such as 0.2 a year
     * @param from pieces from which each price holds, the first 0, ascending
     * @param prices falling or equal
     */
    public QuantityDiscount(double fixedCost, double holdingRate, double demandRate, double[] from, double[] prices) {
        Checked.notNegative("fixedCost", fixedCost);
        Checked.positive("holdingRate", holdingRate);
        Checked.positive("demandRate", demandRate);
        if (from.length == 0 || from.length != prices.length || from[0] != 0)
            throw new Invalid("prices", from.length, "one for each step, the first from 0 pieces on");
        for (int i = 0; i < from.length; i++) {
            Checked.positive("prices", prices[i]);
            if (i > 0 && (!(from[i] > from[i - 1]) || prices[i] > prices[i - 1]))
                throw new Invalid("prices", prices[i], "more pieces for no higher price");
        }
        this.fixedCost = fixedCost;
        this.holdingRate = holdingRate;
        this.demandRate = demandRate;
        this.from = from.clone();
        this.prices = prices.clone();
    }

    /** What lots of that size cost for a unit of time, purchase included, where the price of the step holds for every piece. */
    public double cost(double quantity) {
        Checked.positive("quantity", quantity);
        return price(quantity) * demandRate + running(fixedCost, price(quantity), quantity);
    }

    /** Of a piece, where the price of the step holds for every piece of the lot. */
    double price(double quantity) {
        var step = 0;
        while (quantity >= next(step)) step++;
        return prices[step];
    }

    /** Cost of the pieces of one lot, and of holding them until it is used up. */
    double bought(double quantity) {
        return quantity * price(quantity) * (1 + holdingRate * quantity / (2 * demandRate));
    }

    double rate() {
        return demandRate;
    }

    /** The price of the step holds for every piece of the lot. */
    public Choice allUnits() {
        Choice best = null;
        for (int step = 0; step < prices.length; step++) {
            var ideal = Math.sqrt(2 * fixedCost * demandRate / (holdingRate * prices[step]));
            if (ideal >= next(step)) continue;
            var quantity = Math.max(ideal, from[step]);
            var cost = prices[step] * demandRate + running(fixedCost, prices[step], quantity);
            if (best == null || cost < best.cost()) best = new Choice(quantity, step, cost);
        }
        return best;
    }

    /** The price of each step holds for the pieces within it only. */
    public Choice incremental() {
        Choice best = null;
        var saved = 0.0;
        for (int step = 0; step < prices.length; step++) {
            if (step > 0) saved += (prices[step - 1] - prices[step]) * from[step];
            var quantity = Math.sqrt(2 * (fixedCost + saved) * demandRate / (holdingRate * prices[step]));
            if (quantity < from[step] || quantity >= next(step)) continue;
            var cost = prices[step] * demandRate
                    + holdingRate * saved / 2
                    + running(fixedCost + saved, prices[step], quantity);
            if (best == null || cost < best.cost()) best = new Choice(quantity, step, cost);
        }
        return best;
    }

    /** The steps, for a reader. */
    @Override
    public String toString() {
        return "QuantityDiscount from " + Arrays.toString(from);
    }

    private double next(int step) {
        return step + 1 < from.length ? from[step + 1] : Double.POSITIVE_INFINITY;
    }

    private double running(double each, double price, double quantity) {
        return (quantity > 0 ? each * demandRate / quantity : 0) + holdingRate * price * quantity / 2;
    }
}
