package id.laris.domain.replenishment;

import id.laris.domain.shared.Invalid;

/** Numbers formulas can work with. */
final class Checked {
    private static final double LARGEST = 1e150;

    private Checked() {}

    static void positive(String what, double value) {
        if (!(value > 0 && value <= LARGEST)) throw new Invalid(what, value, "a number above 0");
    }

    static void notNegative(String what, double value) {
        if (!(value >= 0 && value <= LARGEST)) throw new Invalid(what, value, "a number from 0 on");
    }

    static void finite(String what, double value) {
        if (!(Math.abs(value) <= LARGEST)) throw new Invalid(what, value, "a number, at most 1e150 in size");
    }

    static void share(String what, double value) {
        if (!(value > 0 && value < 1)) throw new Invalid(what, value, "a number between 0 and 1");
    }
}
