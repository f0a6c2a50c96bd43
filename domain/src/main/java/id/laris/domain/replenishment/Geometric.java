package id.laris.domain.replenishment;

/** The trials until the first success, itself included: 1, 2, … */
public final class Geometric extends Pieces {
    private final double chance;

    /** @param chance of a success, between 0 and 1 */
    public Geometric(double chance) {
        Checked.share("chance", chance);
        this.chance = chance;
    }

    @Override
    public double mean() {
        return 1 / chance;
    }

    @Override
    public double variance() {
        return (1 - chance) / (chance * chance);
    }

    @Override
    int lowest() {
        return 1;
    }

    @Override
    double at(int pieces) {
        return pieces < 1 ? 0 : chance * Math.pow(1 - chance, pieces - 1.0);
    }
}
