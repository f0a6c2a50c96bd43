package id.laris.domain.forecasting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What may forecast one history, the mean of the models first, the naive ways last. Seasons are taken as exponential smoothing saw them
 * evolve; those too long for it (above 24 steps) as fixed ones. Intermittent or erratic demand gets ways of its own, with its largest
 * demands cut to the 95 % quantile so that one bulk order does not move the level.
 */
final class Candidates {
    private static final int LONGEST_EVOLVING = 24;
    private static final double ERRATIC = 0.49;
    private static final int MANY = 20;

    private final double[] history;
    private final int[] periods;

    private Candidates(double[] history, int[] periods) {
        this.history = history;
        this.periods = Arrays.stream(periods)
                .filter(period -> 2 * period <= history.length)
                .toArray();
    }

    /** Never empty; the first is the one to take unless another is clearly better. */
    static List<Fitted> of(double[] history, int[] periods) {
        var candidates = new Candidates(history, periods);
        var models = isDemand(history, candidates.shortest()) ? candidates.forDemand() : candidates.forTheRest();
        var all = new ArrayList<Fitted>();
        all.add(candidates.bounded(models));
        for (var model : models) all.add(candidates.bounded(List.of(model)));
        all.addAll(naive(history, candidates.periods));
        return all;
    }

    /** As {@link #of(double[], int[])}, of what the history would have been without its holidays, which come back afterwards. */
    static List<Fitted> of(double[] history, int[] periods, Effects effects) {
        var factors = effects.factors(history);
        if (factors.isEmpty()) return of(history, periods);
        var ordinary = history.clone();
        for (int t = 0; t < ordinary.length; t++) ordinary[t] /= factors.get()[t];
        var naive = naive(history, new Candidates(history, periods).periods);
        var models = of(ordinary, periods);
        var all = new ArrayList<Fitted>();
        for (var model : models.subList(0, models.size() - naive.size())) all.add(new Affected(model, factors.get()));
        all.addAll(naive);
        return all;
    }

    static List<Fitted> naive(double[] history, int[] periods) {
        var naive = new ArrayList<Fitted>();
        for (var period : periods) if (period <= history.length) naive.add(new SeasonalNaive(history, period));
        naive.add(new SeasonalNaive(history, 1));
        return naive;
    }

    /** Whether single demands stand out rather than a level: never below zero, and intermittent or erratic. */
    static boolean isDemand(double[] history, int period) {
        var sum = 0.0;
        var squares = 0.0;
        var changes = 0;
        for (int t = 0; t < history.length; t++) {
            if (history[t] < 0) return false;
            if (!Double.isNaN(history[t])) sum += history[t];
            if (t < period || Double.isNaN(history[t]) || Double.isNaN(history[t - period])) continue;
            squares += Math.pow(history[t] - history[t - period], 2) / 2;
            changes++;
        }
        var mean = sum / Math.max(1, Line.known(history));
        return Intermittent.is(history) || (changes > 1 && squares / changes > ERRATIC * mean * mean);
    }

    private int shortest() {
        return periods.length == 0 ? 1 : periods[0];
    }

    private List<Fitted> forDemand() {
        var seasons = Deseasonalised.ofDemand(history, shortest() <= LONGEST_EVOLVING ? shortest() : 1);
        var cut = withoutBulk(seasons.rest());
        return List.of(
                seasons.with(Intermittent.ses(cut)), seasons.with(Intermittent.tsb(cut)), seasons.with(Theta.of(cut)));
    }

    private static double[] withoutBulk(double[] values) {
        var demands = Arrays.stream(values).filter(value -> value > 0).sorted().toArray();
        if (demands.length < MANY) return values;
        var most = demands[(int) (demands.length * 0.95)];
        for (int t = 0; t < values.length; t++) if (values[t] > most) values[t] = most;
        return values;
    }

    private List<Fitted> forTheRest() {
        var period = shortest() <= LONGEST_EVOLVING ? shortest() : 1;
        var longer = Arrays.stream(periods).filter(other -> other != period).toArray();
        var outer = Deseasonalised.fixed(history, isPositive(history), longer);
        var values = outer.rest();
        var positive = isPositive(values);
        var ets = (EtsFit) Ets.any(period).fit(values);
        var fixed = Deseasonalised.fixed(values, positive, period > 1 ? new int[] {period} : new int[0]);
        var seasons = ets.form().season() == Ets.Part.NONE ? fixed : Deseasonalised.evolved(values, ets, period);
        return List.of(
                outer.with(ets),
                outer.with(seasons.with(Theta.of(seasons.rest()))),
                outer.with(seasons.with(Ces.of(seasons.rest()))),
                outer.with(seasons.with(Ets.damped().fit(seasons.rest()))),
                outer.with(fixed.with(Theta.of(fixed.rest()))));
    }

    private static boolean isPositive(double[] values) {
        for (var value : values) if (value <= 0) return false;
        return true;
    }

    /** Three times as far as anything seen, and not below zero where nothing was. */
    private Combination bounded(List<Fitted> models) {
        var known = Arrays.stream(history).filter(value -> !Double.isNaN(value)).summaryStatistics();
        var reach = 3 * (known.getMax() - known.getMin());
        return new Combination(models, known.getMin() - reach, known.getMax() + reach, known.getMin() >= 0);
    }
}
