package id.laris.domain.replenishment;

/** Single pieces, each asked for at any time independent of the others. */
public final class Poisson extends Pieces {
    private final double mean;

    /** @param mean above 0 */
    public Poisson(double mean) {
        Checked.positive("mean", mean);
        this.mean = mean;
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double variance() {
        return mean;
    }

    @Override
    double at(int pieces) {
        return pieces < 0 ? 0 : Math.exp(pieces * Math.log(mean) - mean - SpecialFunctions.logGamma(pieces + 1.0));
    }

    @Override
    double after(int pieces, double before) {
        return before * mean / pieces;
    }
}
