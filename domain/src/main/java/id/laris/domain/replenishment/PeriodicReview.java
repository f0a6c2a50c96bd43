package id.laris.domain.replenishment;

import id.laris.domain.shared.Invalid;

/**
 * Stock that is looked at once a period, under demand in pieces: at or below {@code s} it is filled up to {@code S}. Zheng and Federgruen
 * (1991), Finding optimal (s, S) policies is about as simple as evaluating a single policy, Operations Research 39.
 */
public final class PeriodicReview {
    private static final int WIDEST = 100_000;

    private final double fixedCost;
    private final Newsvendor costs;
    private final Pieces demand;

    /** @param cost for a period */
    public record Best(int point, int upTo, double cost) {}

    /** @param demand of a period */
    public PeriodicReview(double fixedCost, double holdingCost, double shortageCost, Pieces demand) {
        Checked.notNegative("fixedCost", fixedCost);
        this.fixedCost = fixedCost;
        this.costs = new Newsvendor(holdingCost, shortageCost);
        this.demand = demand;
    }

    /** By renewal: how often each level is left before the next order. */
    public double cost(int point, int upTo) {
        if (upTo <= point || upTo - point > WIDEST) throw new Invalid("upTo", upTo, "more than the point");
        var visits = visits(upTo - point);
        var sum = fixedCost;
        var length = 0.0;
        for (int j = 0; j < visits.length; j++) {
            sum += visits[j] * costs.cost(demand, upTo - j);
            length += visits[j];
        }
        return sum / length;
    }

    public Best best() {
        var lowest = (int) costs.best(demand);
        var upTo = lowest;
        var point = lowest - 1;
        while (cost(point, upTo) > costs.cost(demand, point)) point--;
        var cost = cost(point, upTo);
        for (int next = upTo + 1; costs.cost(demand, next) <= cost; next++) {
            if (cost(point, next) >= cost) continue;
            upTo = next;
            while (point + 1 < lowest && cost(point, upTo) <= costs.cost(demand, point + 1)) point++;
            cost = cost(point, upTo);
        }
        return new Best(point, upTo, cost);
    }

    private double[] visits(int width) {
        var visits = new double[width];
        visits[0] = 1 / (1 - demand.at(0));
        for (int j = 1; j < width; j++) {
            var sum = 0.0;
            for (int k = 1; k <= j; k++) sum += demand.at(k) * visits[j - k];
            visits[j] = visits[0] * sum;
        }
        return visits;
    }
}
