package id.laris.domain.replenishment;

/**
 * The newsvendor's question asked with prices. Snyder and Shen (2019), chapter 4.
 *
 * @param salvage what a piece that is left still brings
 * @param holdingCost of a piece that is left, besides
 * @param shortageCost of a piece that was missing, besides what it would have brought
 */
public record PricedNewsvendor(
        double revenue, double purchase, double salvage, double holdingCost, double shortageCost) {
    public PricedNewsvendor {
        Checked.positive("revenue", revenue - purchase);
        Checked.positive("purchase", purchase - salvage);
        Checked.notNegative("holdingCost", holdingCost);
        Checked.notNegative("shortageCost", shortageCost);
    }

    public Newsvendor costs() {
        return new Newsvendor(purchase - salvage + holdingCost, revenue - purchase + shortageCost);
    }

    public double best(Distribution demand) {
        return costs().best(demand);
    }

    public double profit(Distribution demand, double level) {
        return (revenue - purchase) * demand.mean() - costs().cost(demand, level);
    }
}
