package id.laris.domain.replenishment;

/**
 * Nearly the best (s, S) from mean and deviation alone. Ehrhardt and Mosier (1984), A revision of the power approximation for computing
 * (s, S) policies, Management Science 30.
 */
public final class PowerApproximation {
    private PowerApproximation() {}

    public record Levels(double point, double upTo) {}

    /** As Snyder and Shen (2019), chapter 4, give it: any lot. @param demand of a period */
    public static Levels of(double fixedCost, double holdingCost, double shortageCost, Normal demand) {
        Checked.positive("fixedCost", fixedCost);
        Checked.positive("holdingCost", holdingCost);
        Checked.positive("shortageCost", shortageCost);
        Checked.positive("mean", demand.mean());
        var quantity = 1.30
                * Math.pow(demand.mean(), 0.494)
                * Math.pow(fixedCost / holdingCost, 0.506)
                * Math.pow(1 + demand.variance() / (demand.mean() * demand.mean()), 0.116);
        var z = Math.sqrt(quantity * holdingCost / (demand.deviation() * shortageCost));
        var point = 0.973 * demand.mean() + demand.deviation() * (0.183 / z + 1.063 - 2.192 * z);
        return new Levels(point, point + quantity);
    }

    /** As the authors correct it: lots of less than one and a half periods never reach above the newsvendor's level. */
    public static Levels corrected(double fixedCost, double holdingCost, double shortageCost, Normal demand) {
        var levels = of(fixedCost, holdingCost, shortageCost, demand);
        if (levels.upTo() - levels.point() > 1.5 * demand.mean()) return levels;
        var most = new Newsvendor(holdingCost, shortageCost).best(demand);
        return new Levels(Math.min(levels.point(), most), Math.min(levels.upTo(), most));
    }
}
