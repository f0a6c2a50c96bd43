package id.laris.domain.replenishment;

import id.laris.domain.shared.Invalid;

/** Pieces that come in clusters: the variance is greater than the mean. As the failures before so many successes. */
public final class NegativeBinomial extends Pieces {
    private final double successes;
    private final double chance;
    private final double atZero;

    /** @param successes above 0; @param chance of a success, between 0 and 1 */
    public NegativeBinomial(double successes, double chance) {
        Checked.positive("successes", successes);
        Checked.share("chance", chance);
        this.successes = successes;
        this.chance = chance;
        this.atZero = successes * Math.log(chance) - SpecialFunctions.logGamma(successes);
    }

    /** @throws Invalid when the variance is not greater than the mean */
    public static NegativeBinomial with(double mean, double variance) {
        Checked.positive("mean", mean);
        if (!(variance > mean)) throw new Invalid("variance", variance, "more than the mean");
        return new NegativeBinomial(mean * mean / (variance - mean), mean / variance);
    }

    @Override
    public double mean() {
        return successes * (1 - chance) / chance;
    }

    @Override
    public double variance() {
        return mean() / chance;
    }

    @Override
    double at(int pieces) {
        if (pieces < 0) return 0;
        return Math.exp(atZero
                + SpecialFunctions.logGamma(pieces + successes)
                - SpecialFunctions.logGamma(pieces + 1.0)
                + pieces * Math.log1p(-chance));
    }

    @Override
    double after(int pieces, double before) {
        return before * (1 - chance) * (pieces - 1 + successes) / pieces;
    }
}
