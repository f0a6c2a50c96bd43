package id.laris.domain.replenishment;

import id.laris.domain.shared.Invalid;

/** Demand that comes in whole pieces: sums instead of integrals, and each only over its shorter side. */
abstract class Pieces implements Distribution {
    private static final int MOST = 10_000_000;

    /** How likely the demand is exactly that. */
    abstract double at(int pieces);

    int lowest() {
        return 0;
    }

    /** Nothing is demanded beyond it. */
    int highest() {
        return MOST;
    }

    @Override
    public double below(double x) {
        var sum = 0.0;
        for (int k = lowest(); k <= Math.min(x, highest()); k++) sum += at(k);
        return Math.min(1, sum);
    }

    @Override
    public double quantile(double probability) {
        Checked.share("probability", probability);
        var sum = 0.0;
        for (int k = lowest(); k < highest(); k++) {
            sum += at(k);
            if (sum >= probability * (1 - 1e-13)) return k;
        }
        return highest();
    }

    @Override
    public Loss loss(double x) {
        requireReach(x);
        var away = mean() - x;
        if (away > 0) {
            var left = leftOf(x, false);
            return new Loss(away + left, left);
        }
        var missing = beyond(x, false);
        return new Loss(missing, missing - away);
    }

    @Override
    public Loss secondLoss(double x) {
        requireReach(x);
        if (x != Math.rint(x)) throw new Invalid("pieces", x, "a whole number");
        var away = mean() - x;
        var both = (variance() + away * away - away) / 2;
        if (away > 0) {
            var left = leftOf(x, true);
            return new Loss(both - left, left);
        }
        var missing = beyond(x, true);
        return new Loss(missing, both - missing);
    }

    private double leftOf(double x, boolean second) {
        var sum = 0.0;
        for (int k = lowest(); k < x; k++) sum += at(k) * (second ? (x - k) * (x - k + 1) / 2 : x - k);
        return sum;
    }

    private double beyond(double x, boolean second) {
        var mean = mean();
        var sum = 0.0;
        for (int k = Math.max(lowest(), (int) Math.floor(x) + 1); k <= highest(); k++) {
            var term = at(k) * (second ? (k - x) * (k - x - 1) / 2 : k - x);
            sum += term;
            if (highest() == MOST && k > x + 2 && k > mean && term <= sum * 1e-17) break;
        }
        return sum;
    }

    private static void requireReach(double x) {
        if (!(Math.abs(x) <= MOST)) throw new Invalid("pieces", x, "at most " + MOST + " in size");
    }
}
