package id.laris.domain.replenishment;

import java.util.function.DoubleUnaryOperator;

/**
 * The newsvendor of one period among many: what is left is worth what it would cost in the next period. Veinott (1965), Optimal policy
 * for a multi-product, dynamic, nonstationary inventory problem; Snyder and Shen (2019), chapter 4.
 *
 * @param next what a piece costs in the next period
 * @param discount worth of a unit of money one period later, above 0 to 1
 */
public record MyopicNewsvendor(double holdingCost, double shortageCost, double purchase, double next, double discount) {
    public MyopicNewsvendor {
        Checked.positive("holdingCost", holdingCost);
        Checked.positive("shortageCost", shortageCost);
        Checked.notNegative("purchase", purchase);
        Checked.notNegative("next", next);
        Checked.positive("discount", discount);
    }

    public double best(Normal demand) {
        return demand.quantile((shortageCost + discount * next - purchase) / (shortageCost + holdingCost));
    }

    public double cost(Normal demand, double level) {
        var loss = demand.loss(level);
        return purchase * level
                + holdingCost * loss.left()
                + shortageCost * loss.missing()
                - discount * next * (level - demand.mean());
    }

    /** The level below the best one that costs that. */
    public double lowerLevelCosting(Normal demand, double cost) {
        return levelCosting(demand, cost, -1);
    }

    /** The level above the best one that costs that. */
    public double upperLevelCosting(Normal demand, double cost) {
        return levelCosting(demand, cost, 1);
    }

    private double levelCosting(Normal demand, double cost, int side) {
        var best = best(demand);
        Checked.notNegative("cost", cost - cost(demand, best));
        DoubleUnaryOperator missing = level -> cost(demand, level) - cost;
        var far = demand.deviation();
        while (missing.applyAsDouble(best + side * far) < 0) far *= 2;
        return Searches.root(missing, best, best + side * far);
    }
}
