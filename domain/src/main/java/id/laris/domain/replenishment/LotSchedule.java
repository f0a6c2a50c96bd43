package id.laris.domain.replenishment;

import id.laris.domain.shared.Invalid;

/**
 * In which periods to order for demand that is known and changes. Wagner and Whitin (1958), Dynamic version of the economic lot size
 * model, Management Science 5.
 */
public final class LotSchedule {
    /** So many periods at most. */
    public static final int LONGEST = 1000;

    private final double[] orders;
    private final double[] costs;
    private final int[] next;

    private LotSchedule(double[] orders, double[] costs, int[] next) {
        this.orders = orders;
        this.costs = costs;
        this.next = next;
    }

    /** One number a period. @param holding of a piece that stays until the next period; @param purchase of a piece */
    public static LotSchedule of(double[] demand, double[] fixed, double[] holding, double[] purchase) {
        var n = demand.length;
        if (n == 0 || n > LONGEST || fixed.length != n || holding.length != n || purchase.length != n)
            throw new Invalid("periods", n, "1 to " + LONGEST + ", and a number for each");
        for (int t = 0; t < n; t++) {
            Checked.notNegative("demand", demand[t]);
            Checked.notNegative("fixedCost", fixed[t]);
            Checked.notNegative("holdingCost", holding[t]);
            Checked.notNegative("purchase", purchase[t]);
        }
        var costs = new double[n + 1];
        var next = new int[n];
        for (int t = n - 1; t >= 0; t--) {
            costs[t] = Double.POSITIVE_INFINITY;
            var pieces = 0.0;
            var carried = 0.0;
            var each = 0.0;
            for (int end = t; end < n; end++) {
                pieces += demand[end];
                carried += each * demand[end];
                each += holding[end];
                var cost = (pieces > 0 ? fixed[t] : 0) + purchase[t] * pieces + carried + costs[end + 1];
                if (cost >= costs[t]) continue;
                costs[t] = cost;
                next[t] = end + 1;
            }
        }
        return new LotSchedule(orders(demand, next), costs, next);
    }

    private static double[] orders(double[] demand, int[] next) {
        var orders = new double[demand.length];
        for (int t = 0; t < demand.length; t = next[t]) for (int k = t; k < next[t]; k++) orders[t] += demand[k];
        return orders;
    }

    /** What to order in each period. */
    public double[] orders() {
        return orders.clone();
    }

    public double cost() {
        return costs[0];
    }

    /** The least cost from each period on, and zero after the last. */
    public double[] costsToGo() {
        return costs.clone();
    }

    /** If it were ordered in a period: until before which one, counted from 0. */
    public int[] next() {
        return next.clone();
    }
}
