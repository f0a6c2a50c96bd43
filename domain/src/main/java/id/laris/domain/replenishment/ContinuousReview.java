package id.laris.domain.replenishment;

/**
 * Stock that is always watched, under normal demand: the (r, Q) policy. Snyder and Shen (2019), chapter 5, with the sources named at each
 * method. Rates are for one unit of time, the lead time in the same unit.
 *
 * @param shortageCost of a missing piece: for a unit of time, but for each piece in {@link #byExpectedLevel}
 */
public record ContinuousReview(
        double fixedCost,
        double holdingCost,
        double shortageCost,
        double demandRate,
        double demandDeviation,
        double leadTime) {
    private static final int MOST_ROUNDS = 10_000;
    private static final double TOLERANCE = 1e-12;

    public ContinuousReview {
        Checked.notNegative("fixedCost", fixedCost);
        Checked.positive("holdingCost", holdingCost);
        Checked.positive("shortageCost", shortageCost);
        Checked.positive("demandRate", demandRate);
        Checked.positive("demandDeviation", demandDeviation);
        Checked.positive("leadTime", leadTime);
    }

    /** @param cost of the approximation, for a unit of time */
    public record ExpectedLevel(double point, double quantity, double cost) {}

    public Normal leadTimeDemand() {
        return new Normal(demandRate * leadTime, demandDeviation * Math.sqrt(leadTime));
    }

    /** Exact: Hadley and Whitin (1963), chapter 4. */
    public double cost(ReorderPoint policy) {
        var quantity = policy.quantity();
        Checked.positive("quantity", quantity);
        var demand = leadTimeDemand();
        var waiting = (demand.secondLoss(policy.point()).missing()
                        - demand.secondLoss(policy.point() + quantity).missing())
                / quantity;
        return holdingCost * (quantity / 2 + policy.point() - demand.mean())
                + (holdingCost + shortageCost) * waiting
                + fixedCost * demandRate / quantity;
    }

    /** The best point for a lot: both ends of the range the stock moves in cost the same. Zheng (1992), On properties of stochastic inventory systems. */
    public double bestPoint(double quantity) {
        Checked.positive("quantity", quantity);
        var demand = leadTimeDemand();
        var costs = new Newsvendor(holdingCost, shortageCost);
        var best = costs.best(demand);
        return Searches.root(
                point -> costs.cost(demand, point + quantity) - costs.cost(demand, point), best - quantity, best);
    }

    /** The steady lot, and safety stock as the newsvendor would hold it. */
    public ReorderPoint withSafetyStock() {
        return new ReorderPoint(
                new Newsvendor(holdingCost, shortageCost).best(leadTimeDemand()),
                steady().best().quantity());
    }

    /** The steady lot with backorders, and the best point for it. */
    public ReorderPoint withBackorders() {
        var quantity = steady().bestWithBackorders(shortageCost).quantity();
        return new ReorderPoint(bestPoint(quantity), quantity);
    }

    /**
     * Hadley and Whitin (1963), chapter 4: stock is taken to be what is expected of it, a missing piece costs the same however long it is
     * waited for.
     */
    public ExpectedLevel byExpectedLevel() {
        var demand = leadTimeDemand();
        var quantity = steady().best().quantity();
        var point = demand.mean();
        for (int i = 0; i < MOST_ROUNDS; i++) {
            var before = point;
            var chance = quantity * holdingCost / (shortageCost * demandRate);
            point = demand.mean() - demand.deviation() * SpecialFunctions.quantile(Math.min(chance, 1 - 1e-12));
            var missing = demand.loss(point).missing();
            quantity = Math.sqrt(2 * demandRate * (fixedCost + shortageCost * missing) / holdingCost);
            if (i > 0 && Math.abs(point - before) <= TOLERANCE * (1 + Math.abs(point))) break;
        }
        var cost = holdingCost * (point - demand.mean() + quantity / 2)
                + fixedCost * demandRate / quantity
                + shortageCost * demandRate * demand.loss(point).missing() / quantity;
        return new ExpectedLevel(point, quantity, cost);
    }

    /** The exact cost without what is still missing after a delivery. Hadley and Whitin (1963), chapter 4; Snyder and Shen (2019), chapter 5. */
    public ReorderPoint byLossFunction() {
        var demand = leadTimeDemand();
        var quantity = steady().best().quantity();
        var point = demand.mean();
        for (int i = 0; i < MOST_ROUNDS; i++) {
            var before = point;
            var missing = quantity * holdingCost / (holdingCost + shortageCost);
            var low = demand.mean() - missing - 8 * demand.deviation();
            var high = demand.mean() + 38 * demand.deviation();
            point = Searches.root(at -> missing - demand.loss(at).missing(), low, high);
            quantity = Math.sqrt(2
                    * (fixedCost * demandRate
                            + (holdingCost + shortageCost)
                                    * demand.secondLoss(point).missing())
                    / holdingCost);
            if (i > 0 && Math.abs(point - before) <= TOLERANCE * (1 + Math.abs(point))) break;
        }
        return new ReorderPoint(point, quantity);
    }

    private EconomicOrderQuantity steady() {
        return new EconomicOrderQuantity(fixedCost, holdingCost, demandRate);
    }
}
