package id.laris.domain.replenishment;

/**
 * A value whose logarithm is normal; loss functions as in Snyder and Shen (2019), appendix C.
 *
 * @param location mean of the logarithm
 * @param scale standard deviation of the logarithm, above 0
 */
public record LogNormal(double location, double scale) implements Distribution {
    public LogNormal {
        Checked.finite("location", location);
        Checked.positive("scale", scale);
    }

    @Override
    public double mean() {
        return moment(1);
    }

    @Override
    public double variance() {
        return moment(2) - mean() * mean();
    }

    @Override
    public double below(double x) {
        return x <= 0 ? 0 : SpecialFunctions.below(steps(x));
    }

    @Override
    public double quantile(double probability) {
        Checked.share("probability", probability);
        return Math.exp(location + scale * SpecialFunctions.quantile(probability));
    }

    @Override
    public Loss loss(double x) {
        if (x <= 0) return new Loss(mean() - x, 0);
        var missing = above(1, x) - x * above(0, x);
        var left = x * below(0, x) - below(1, x);
        return new Loss(missing, left);
    }

    @Override
    public Loss secondLoss(double x) {
        if (x <= 0) return new Loss((moment(2) - 2 * x * mean() + x * x) / 2, 0);
        return new Loss(
                (above(2, x) - 2 * x * above(1, x) + x * x * above(0, x)) / 2,
                (below(2, x) - 2 * x * below(1, x) + x * x * below(0, x)) / 2);
    }

    private double steps(double x) {
        return (Math.log(x) - location) / scale;
    }

    private double moment(int order) {
        return Math.exp(order * location + order * order * scale * scale / 2);
    }

    /** The moment of the values above. */
    private double above(int order, double x) {
        return moment(order) * SpecialFunctions.above(steps(x) - order * scale);
    }

    private double below(int order, double x) {
        return moment(order) * SpecialFunctions.below(steps(x) - order * scale);
    }
}
