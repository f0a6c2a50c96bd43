package id.laris.application.shared;

import java.lang.System.Logger.Level;

/** Tells in the tests' log what a test measured. Figures of one machine at one moment: no test fails on them. */
public final class Measured {
    private static final System.Logger LOG = System.getLogger("measured");

    private Measured() {}

    public static void say(String format, Object... figures) {
        LOG.log(Level.INFO, () -> format.formatted(figures));
    }
}
