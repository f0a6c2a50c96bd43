package id.laris.domain.replenishment;

import java.util.function.DoubleUnaryOperator;

/** Where a function is zero and where it is lowest. */
final class Searches {
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private Searches() {}

    /** Between two places, of which one is not above zero and the other not below. */
    static double root(DoubleUnaryOperator function, double one, double other) {
        var low = function.applyAsDouble(one) <= 0 ? one : other;
        var high = low == one ? other : one;
        for (int i = 0; i < 200 && Math.abs(high - low) > 1e-14 * (1 + Math.abs(low)); i++) {
            var middle = (low + high) / 2;
            if (function.applyAsDouble(middle) <= 0) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    /** Of a function that falls and then rises. Kiefer (1953), golden section. */
    static double lowest(DoubleUnaryOperator function, double from, double to) {
        var a = from;
        var b = to;
        for (int i = 0; i < 300 && b - a > 1e-10 * (1 + Math.abs(a)); i++) {
            var left = b - GOLDEN * (b - a);
            var right = a + GOLDEN * (b - a);
            if (function.applyAsDouble(left) < function.applyAsDouble(right)) b = right;
            else a = left;
        }
        return (a + b) / 2;
    }
}
