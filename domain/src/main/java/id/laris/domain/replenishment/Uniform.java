package id.laris.domain.replenishment;

import id.laris.domain.shared.Invalid;

/** Anything between two numbers, equally likely. */
public record Uniform(double lowest, double highest) implements Distribution {
    public Uniform {
        Checked.finite("lowest", lowest);
        Checked.finite("highest", highest);
        if (highest <= lowest) throw new Invalid("highest", highest, "more than the lowest");
    }

    @Override
    public double mean() {
        return (lowest + highest) / 2;
    }

    @Override
    public double variance() {
        return width() * width() / 12;
    }

    @Override
    public double below(double x) {
        return (inside(x) - lowest) / width();
    }

    @Override
    public double quantile(double probability) {
        Checked.share("probability", probability);
        return lowest + probability * width();
    }

    @Override
    public Loss loss(double x) {
        var in = inside(x);
        return new Loss(
                Math.pow(highest - in, 2) / (2 * width()) + Math.max(0, lowest - x),
                Math.pow(in - lowest, 2) / (2 * width()) + Math.max(0, x - highest));
    }

    @Override
    public Loss secondLoss(double x) {
        return new Loss(
                (cube(highest - x) - cube(lowest - x)) / (6 * width()),
                (cube(x - lowest) - cube(x - highest)) / (6 * width()));
    }

    private double inside(double x) {
        return Math.min(highest, Math.max(lowest, x));
    }

    private double width() {
        return highest - lowest;
    }

    private static double cube(double x) {
        return x <= 0 ? 0 : x * x * x;
    }
}
