package id.laris.domain.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When what did not arrive is sent again: ten tries over some three days, so that a program that is down for a weekend misses nothing. */
public final class RetryPlan {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private RetryPlan() {}

    /** The pause after so many tries that failed, from 1; empty after the last. */
    public static Optional<Duration> after(int failures) {
        return failures <= PAUSES.size() ? Optional.of(PAUSES.get(failures - 1)) : Optional.empty();
    }
}
