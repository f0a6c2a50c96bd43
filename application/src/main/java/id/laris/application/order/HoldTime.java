package id.laris.application.order;

import java.time.Duration;

/**
 * How long the pieces of an order stay held when somebody starts to pay for it near the end of its time.
 *
 * @param whenPaying at least so long from that moment on
 * @param atMost never longer from placing, unless the order may be paid so long anyway
 */
public record HoldTime(Duration whenPaying, Duration atMost) {
    public static final HoldTime DEFAULT = new HoldTime(Duration.ofMinutes(30), Duration.ofHours(48));

    public HoldTime {
        if (whenPaying.isNegative() || atMost.isNegative())
            throw new IllegalArgumentException("held for less than nothing: " + whenPaying + ", " + atMost);
    }
}
