package id.laris.domain.replenishment;

import id.laris.domain.shared.Invalid;

/** Demand that comes in whole pieces: sums instead of integrals, over the shorter side where that is precise enough. */
abstract class Pieces implements Distribution {
    private static final int MOST = 10_000_000;
    /** A difference that is smaller than this share of what it is of has lost its digits; then the long side is added up. */
    private static final double CANCELLED = 1e-5;

    private static final double SURE = 1e-280;

    /** What was computed, from the lowest on: levels are looked for by asking for many of them. */
    private double[] known = {};

    /** How likely the demand is exactly that. */
    abstract double at(int pieces);

    /** The same from the probability of one piece less, which is greater than zero: quicker, and as precise. */
    double after(int pieces, double before) {
        return at(pieces);
    }

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
        for (int k = lowest(); k <= Math.min(x, highest()); k++) sum += chance(k);
        return Math.min(1, sum);
    }

    @Override
    public double quantile(double probability) {
        Checked.share("probability", probability);
        var sum = 0.0;
        for (int k = lowest(); k < highest(); k++) {
            sum += chance(k);
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
        var left = leftOf(x, false);
        if (away + left > left * CANCELLED) return new Loss(away + left, left);
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
        for (int k = lowest(); k < x; k++) sum += chance(k) * (second ? (x - k) * (x - k + 1) / 2 : x - k);
        return sum;
    }

    private double beyond(double x, boolean second) {
        var mean = mean();
        var sum = 0.0;
        var chance = 0.0;
        for (int k = Math.max(lowest(), (int) Math.floor(x) + 1); k <= highest(); k++) {
            chance = chance > SURE ? after(k, chance) : at(k);
            var term = chance * (second ? (k - x) * (k - x - 1) / 2 : k - x);
            sum += term;
            if (highest() == MOST && k > x + 2 && k > mean && term <= sum * 1e-17) break;
        }
        return sum;
    }

    private double chance(int pieces) {
        var index = pieces - lowest();
        if (index >= known.length) {
            var begin = known.length;
            var grown = java.util.Arrays.copyOf(known, Math.max(64, index + index / 2 + 1));
            for (int k = begin; k < grown.length; k++) {
                var sure = k > 0 && grown[k - 1] > SURE;
                grown[k] = sure ? after(lowest() + k, grown[k - 1]) : at(lowest() + k);
            }
            known = grown;
        }
        return known[index];
    }

    private static void requireReach(double x) {
        if (!(Math.abs(x) <= MOST)) throw new Invalid("pieces", x, "at most " + MOST + " in size");
    }
}
