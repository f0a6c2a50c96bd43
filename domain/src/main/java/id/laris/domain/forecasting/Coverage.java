package id.laris.domain.forecasting;

/**
 * How often what came lay inside the intervals that would have been given before it came, in a backtest. Intervals are honest when the
 * shares are near 80 and 95 of a hundred.
 *
 * @param steps that were forecast and then known; one that was forecast at two origins counts twice
 * @param within80 of these inside the 80 % interval @param within95 inside the 95 % interval
 */
public record Coverage(int steps, int within80, int within95) {
    /** With fewer steps a share says next to nothing: with these its standard error is 9 points at 80 %. */
    public static final int FEWEST = 20;

    public Coverage {
        if (within80 < 0 || within80 > within95 || within95 > steps)
            throw new IllegalArgumentException(within80 + " and " + within95 + " of " + steps);
    }

    public boolean isEnough() {
        return steps >= FEWEST;
    }

    /** Of a hundred, 0 without a step. */
    public double share80() {
        return share(within80);
    }

    /** As {@link #share80()}. */
    public double share95() {
        return share(within95);
    }

    private double share(int within) {
        return steps == 0 ? 0 : 100.0 * within / steps;
    }
}
