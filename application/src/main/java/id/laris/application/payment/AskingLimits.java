package id.laris.application.payment;

import java.time.Duration;

/**
 * How hard providers are asked about payments nobody told us of.
 *
 * @param perSecond questions a second, by each instance of the shop
 * @param atOnce how many may wait for their answer at the same time
 */
public record AskingLimits(int perSecond, int atOnce) {
    public static final AskingLimits DEFAULT = new AskingLimits(250, 16);

    public AskingLimits {
        if (perSecond < 1 || atOnce < 1) throw new IllegalArgumentException(perSecond + ", " + atOnce);
    }

    /** How long each of those who ask lets pass from one question to its next, so that all together ask no more than they may. */
    Duration pause() {
        return Duration.ofSeconds(atOnce).dividedBy(perSecond);
    }
}
