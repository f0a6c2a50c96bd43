package id.laris.domain.replenishment;

/**
 * What a forecast says of one week.
 *
 * @param expected pieces on average, from 0 on
 * @param spread the standard deviation of the pieces, from 0 on
 */
public record ExpectedWeek(double expected, double spread) {
    /** Of the mean; wider spreads are guesses of a history with next to nothing in it. */
    private static final double WIDEST = 10;

    public ExpectedWeek {
        Checked.notNegative("expected", expected);
        Checked.notNegative("spread", spread);
    }

    double deviation() {
        return expected == 0 ? spread : Math.min(WIDEST * expected, spread);
    }
}
