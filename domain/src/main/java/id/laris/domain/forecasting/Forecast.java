package id.laris.domain.forecasting;

import java.util.Optional;

/**
 * What is expected of the steps after a history. Every number is finite; where the history has nothing below zero, the forecast has not.
 */
public final class Forecast {
    /** How likely the value is to lie inside the interval. */
    public enum Level {
        OF_80_PERCENT,
        OF_95_PERCENT
    }

    private final String model;
    private final double[] expected;
    private final double[] spread;
    private final double[][] lower;
    private final double[][] upper;
    private final Backtest backtest;
    private final double[] effects;

    Forecast(String model, double[] expected, double[] spread, double[][] lower, double[][] upper, Backtest backtest) {
        this(model, expected, spread, lower, upper, backtest, Decomposition.filled(expected.length, 1));
    }

    private Forecast(
            String model,
            double[] expected,
            double[] spread,
            double[][] lower,
            double[][] upper,
            Backtest backtest,
            double[] effects) {
        this.model = model;
        this.expected = expected;
        this.spread = spread;
        this.lower = lower;
        this.upper = upper;
        this.backtest = backtest;
        this.effects = effects;
    }

    /** Which model won, as people who know forecasting call it. */
    public String model() {
        return model;
    }

    public int horizon() {
        return expected.length;
    }

    /** The mean of what may come, step by step. */
    public double[] expected() {
        return expected.clone();
    }

    /** The standard deviation of what may come around that, step by step, from 0 on. */
    public double[] spread() {
        return spread.clone();
    }

    /** How much holidays multiply what is expected, step by step; 1 for an ordinary one. */
    public double[] effects() {
        return effects.clone();
    }

    /** Saying where holidays are in it. */
    Forecast affected(double[] sizes) {
        return new Forecast(model, expected, spread, lower, upper, backtest, sizes);
    }

    /**
     * With another course: everything expected of a step, bounds included, times so much.
     *
     * @param times one for each step, above zero @param sizes as {@link #effects()}
     */
    public Forecast shaped(double[] times, double[] sizes) {
        return new Forecast(
                model,
                times(expected, times),
                times(spread, times),
                new double[][] {times(lower[0], times), times(lower[1], times)},
                new double[][] {times(upper[0], times), times(upper[1], times)},
                backtest,
                sizes.clone());
    }

    private static double[] times(double[] values, double[] times) {
        var product = new double[values.length];
        for (int k = 0; k < product.length; k++) product[k] = values[k] * times[k];
        return product;
    }

    public double[] lower(Level level) {
        return lower[level.ordinal()].clone();
    }

    public double[] upper(Level level) {
        return upper[level.ordinal()].clone();
    }

    /** Empty where the history is too short to be tried on. */
    public Optional<Backtest> backtest() {
        return Optional.ofNullable(backtest);
    }

    /** False also where it could not be tried. */
    public boolean isBetterThanNaive() {
        return backtest().filter(Backtest::isBetterThanNaive).isPresent();
    }
}
