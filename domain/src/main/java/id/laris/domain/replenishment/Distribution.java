package id.laris.domain.replenishment;

/** How much may be demanded and how likely. */
public interface Distribution {
    double mean();

    double variance();

    /** How likely the demand is at most that. */
    double below(double x);

    /**
     * The least demand that is not exceeded with that probability.
     *
     * @param probability between 0 and 1
     */
    double quantile(double probability);

    Loss loss(double x);

    /** @param x a whole number where the demand comes in pieces */
    Loss secondLoss(double x);

    default double deviation() {
        return Math.sqrt(variance());
    }
}
