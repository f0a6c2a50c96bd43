package id.laris.domain.replenishment;

/**
 * The normal distribution and the gamma functions, to a relative 1e-12 or better. Incomplete gamma: series and continued fraction as in
 * Press et al. (2007), Numerical Recipes, 6.2; the gamma function by Lanczos (1964); the quantile begins with Abramowitz and Stegun
 * (1964), 26.2.23, and is brought to full precision by Halley's method.
 */
final class SpecialFunctions {
    private static final double[] LANCZOS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };
    private static final double SMALLEST = 1e-300;
    private static final int MOST_TERMS = 100_000;

    private SpecialFunctions() {}

    static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /** How likely a standard normal value is at most that. */
    static double below(double z) {
        return z < 0 ? above(-z) : 1 - above(z);
    }

    /** How likely it is greater; precise far out too. */
    static double above(double z) {
        if (z < 0) return 1 - above(-z);
        return z == 0 ? 0.5 : 0.5 * upperGamma(0.5, z * z / 2);
    }

    /** The standard normal value that is not exceeded with that probability, which lies between 0 and 1. */
    static double quantile(double probability) {
        if (probability > 0.5) return -quantile(1 - probability);
        if (probability == 0.5) return 0;
        var t = Math.sqrt(-2 * Math.log(probability));
        var z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
        for (int i = 0; i < 4; i++) {
            var off = (above(z) - probability) / density(z);
            z += off / (1 + off * z / 2);
        }
        return -z;
    }

    /** @param x above 0 */
    static double logGamma(double x) {
        if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
        var y = x - 1;
        var sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i] / (y + i);
        var t = y + 7.5;
        return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
    }

    /** The lower incomplete gamma function, as a share of the whole. */
    static double lowerGamma(double shape, double x) {
        if (x <= 0) return 0;
        return x < shape + 1 ? series(shape, x) : 1 - fraction(shape, x);
    }

    static double upperGamma(double shape, double x) {
        if (x <= 0) return 1;
        return x < shape + 1 ? 1 - series(shape, x) : fraction(shape, x);
    }

    private static double series(double shape, double x) {
        var term = 1 / shape;
        var sum = term;
        for (int i = 1; i < MOST_TERMS && Math.abs(term) > Math.abs(sum) * 1e-17; i++) {
            term *= x / (shape + i);
            sum += term;
        }
        return sum * front(shape, x);
    }

    private static double fraction(double shape, double x) {
        var b = x + 1 - shape;
        var c = 1 / SMALLEST;
        var d = 1 / b;
        var value = d;
        for (int i = 1; i < MOST_TERMS; i++) {
            var a = -i * (i - shape);
            b += 2;
            d = 1 / nonZero(a * d + b);
            c = nonZero(b + a / c);
            var change = d * c;
            value *= change;
            if (Math.abs(change - 1) < 1e-16) break;
        }
        return value * front(shape, x);
    }

    private static double front(double shape, double x) {
        return Math.exp(shape * Math.log(x) - x - logGamma(shape));
    }

    private static double nonZero(double value) {
        return Math.abs(value) < SMALLEST ? SMALLEST : value;
    }
}
