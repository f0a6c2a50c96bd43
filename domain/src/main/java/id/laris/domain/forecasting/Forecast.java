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
    private final double[][] lower;
    private final double[][] upper;
    private final Backtest backtest;

    Forecast(String model, double[] expected, double[][] lower, double[][] upper, Backtest backtest) {
        this.model = model;
        this.expected = expected;
        this.lower = lower;
        this.upper = upper;
        this.backtest = backtest;
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
