package id.laris.domain.replenishment;

/**
 * One chance to buy for an uncertain demand. Arrow, Harris and Marschak (1951), Optimal inventory policy; Snyder and Shen (2019), chapter 4.
 *
 * @param holdingCost of a piece that is left
 * @param shortageCost of a piece that was missing
 */
public record Newsvendor(double holdingCost, double shortageCost) {
    public Newsvendor {
        Checked.positive("holdingCost", holdingCost);
        Checked.positive("shortageCost", shortageCost);
    }

    /** How likely the demand should be met. */
    public double ratio() {
        return shortageCost / (shortageCost + holdingCost);
    }

    public double best(Distribution demand) {
        return demand.quantile(ratio());
    }

    public double cost(Distribution demand, double level) {
        var loss = demand.loss(level);
        return holdingCost * loss.left() + shortageCost * loss.missing();
    }
}
