package id.laris.domain.replenishment;

import id.laris.domain.shared.Invalid;

/**
 * Stock that is always watched, under Poisson demand. Federgruen and Zheng (1992), An efficient algorithm for computing an optimal (r, Q)
 * policy in continuous review stochastic inventory systems, Operations Research 40.
 */
public record PoissonReview(
        double fixedCost, double holdingCost, double shortageCost, double demandRate, double leadTime) {
    private static final int LARGEST_LOT = 1_000_000;

    public PoissonReview {
        Checked.notNegative("fixedCost", fixedCost);
        Checked.positive("holdingCost", holdingCost);
        Checked.positive("shortageCost", shortageCost);
        Checked.positive("demandRate", demandRate);
        Checked.positive("leadTime", leadTime);
    }

    public record Best(int point, int quantity, double cost) {}

    public double cost(int point, int quantity) {
        if (quantity < 1 || quantity > LARGEST_LOT) throw new Invalid("quantity", quantity, "1 to " + LARGEST_LOT);
        var sum = fixedCost * demandRate;
        for (int level = point + 1; level <= point + quantity; level++) sum += at(level);
        return sum / quantity;
    }

    /** The lot grows by the cheaper neighbour of its range for as long as that lowers the average. */
    public Best best() {
        var best = (int) new Newsvendor(holdingCost, shortageCost).best(demand());
        var point = best - 1;
        var quantity = 1;
        var sum = fixedCost * demandRate + at(best);
        while (quantity < LARGEST_LOT) {
            var below = at(point);
            var above = at(point + quantity + 1);
            if (Math.min(below, above) >= sum / quantity) break;
            sum += Math.min(below, above);
            if (below <= above) point--;
            quantity++;
        }
        return new Best(point, quantity, sum / quantity);
    }

    private double at(int level) {
        return new Newsvendor(holdingCost, shortageCost).cost(demand(), level);
    }

    private Poisson demand() {
        return new Poisson(demandRate * leadTime);
    }
}
