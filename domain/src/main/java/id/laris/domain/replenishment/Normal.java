package id.laris.domain.replenishment;

/** The normal distribution; loss functions as in Snyder and Shen (2019), appendix C. @param deviation above 0 */
public record Normal(double mean, double deviation) implements Distribution {
    public static final Normal STANDARD = new Normal(0, 1);

    public Normal {
        Checked.finite("mean", mean);
        Checked.positive("deviation", deviation);
    }

    @Override
    public double variance() {
        return deviation * deviation;
    }

    @Override
    public double below(double x) {
        return SpecialFunctions.below(steps(x));
    }

    @Override
    public double quantile(double probability) {
        Checked.share("probability", probability);
        return mean + deviation * SpecialFunctions.quantile(probability);
    }

    @Override
    public Loss loss(double x) {
        var z = steps(x);
        var density = SpecialFunctions.density(z);
        return new Loss(
                deviation * Math.max(0, density - z * SpecialFunctions.above(z)),
                deviation * Math.max(0, density + z * SpecialFunctions.below(z)));
    }

    @Override
    public Loss secondLoss(double x) {
        var z = steps(x);
        var density = SpecialFunctions.density(z);
        var half = variance() / 2;
        return new Loss(
                half * Math.max(0, (z * z + 1) * SpecialFunctions.above(z) - z * density),
                half * Math.max(0, (z * z + 1) * SpecialFunctions.below(z) + z * density));
    }

    private double steps(double x) {
        return (x - mean) / deviation;
    }
}
