package id.laris.domain.replenishment;

/**
 * The gamma distribution, for demand that is never below zero and leans to the right; loss functions as in Snyder and Shen (2019), appendix C.
 * The exponential distribution is the one of shape 1.
 *
 * @param shape above 0
 * @param scale above 0
 */
public record Gamma(double shape, double scale) implements Distribution {
    public Gamma {
        Checked.positive("shape", shape);
        Checked.positive("scale", scale);
    }

    public static Gamma exponential(double rate) {
        Checked.positive("rate", rate);
        return new Gamma(1, 1 / rate);
    }

    /** The one with that mean and variance, both above 0. */
    public static Gamma with(double mean, double variance) {
        return new Gamma(mean * mean / variance, variance / mean);
    }

    @Override
    public double mean() {
        return shape * scale;
    }

    @Override
    public double variance() {
        return shape * scale * scale;
    }

    @Override
    public double below(double x) {
        return below(0, x);
    }

    /** By halving: sixty steps are the precision of the number. */
    @Override
    public double quantile(double probability) {
        Checked.share("probability", probability);
        var low = 0.0;
        var high = mean() + deviation();
        while (below(high) < probability) high *= 2;
        for (int i = 0; i < 200 && high - low > high * 1e-15; i++) {
            var middle = (low + high) / 2;
            if (below(middle) < probability) low = middle;
            else high = middle;
        }
        return high;
    }

    @Override
    public Loss loss(double x) {
        if (x <= 0) return new Loss(mean() - x, 0);
        return new Loss(mean() * above(1, x) - x * above(0, x), Math.max(0, x * below(0, x) - mean() * below(1, x)));
    }

    @Override
    public Loss secondLoss(double x) {
        var square = mean() * mean() + variance();
        if (x <= 0) return new Loss((square - 2 * x * mean() + x * x) / 2, 0);
        return new Loss(
                (square * above(2, x) - 2 * x * mean() * above(1, x) + x * x * above(0, x)) / 2,
                (square * below(2, x) - 2 * x * mean() * below(1, x) + x * x * below(0, x)) / 2);
    }

    private double above(int more, double x) {
        return SpecialFunctions.upperGamma(shape + more, x / scale);
    }

    private double below(int more, double x) {
        return SpecialFunctions.lowerGamma(shape + more, x / scale);
    }
}
