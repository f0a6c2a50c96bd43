package id.laris.application.order;

import java.time.Duration;

/**
 * How long the pieces of an order stay held when somebody starts to pay for it near the end of its time, and when paying failed.
 *
 * @param whenPaying at least so long from that moment on
 * @param atMost never longer from placing, unless the order may be paid so long anyway
 * @param afterFailure not longer than this after an attempt failed, unless another is started
 * @param whenHeld so long from the moment on when a provider holds the money, for staff to take it or let it go; then the order expires
 *     and the money is let go
 */
public record HoldTime(Duration whenPaying, Duration atMost, Duration afterFailure, Duration whenHeld) {
    public static final HoldTime DEFAULT =
            new HoldTime(Duration.ofMinutes(30), Duration.ofHours(48), Duration.ofHours(1), Duration.ofDays(3));

    public HoldTime {
        if (whenPaying.isNegative() || atMost.isNegative() || afterFailure.isNegative() || whenHeld.isNegative())
            throw new IllegalArgumentException(
                    "held for less than nothing: %s, %s, %s, %s".formatted(whenPaying, atMost, afterFailure, whenHeld));
    }
}
