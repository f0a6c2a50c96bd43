package id.laris.domain.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Why a payment does not come to its end by itself. */
public enum Trouble {
    /** The provider was not reached when it was to be told, and has said nothing of the attempt since. */
    NO_ANSWER(Duration.ofMinutes(5)),
    /** The time to pay is over, and the provider still calls the attempt open. */
    OVERDUE(Duration.ofMinutes(15)),
    /** The shop waits no longer, and the provider has not said that nobody paid. */
    SILENT(Duration.ofDays(1)),
    /** The provider holds the money until the shop takes it or lets it go. */
    HELD(Duration.ZERO),
    /** Some of the money came; the rest is awaited. */
    SHORT(Duration.ZERO);

    private final Duration patience;

    Trouble(Duration patience) {
        this.patience = patience;
    }

    /** Attempts started, or for the others over, before this time are in this trouble now. */
    public Instant before(Instant now) {
        return now.minus(patience);
    }

    /** What is wrong with an attempt that its provider has not settled. */
    public static Optional<Trouble> of(Attempt attempt, Instant now) {
        return switch (attempt.state()) {
            case INTENDED, UNKNOWN ->
                attempt.startedAt().isBefore(NO_ANSWER.before(now)) ? Optional.of(NO_ANSWER) : Optional.empty();
            case PENDING -> endedBefore(attempt, OVERDUE.before(now)) ? Optional.of(OVERDUE) : Optional.empty();
            case AUTHORISED -> Optional.of(HELD);
            case GIVEN_UP -> endedBefore(attempt, SILENT.before(now)) ? Optional.of(SILENT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean endedBefore(Attempt attempt, Instant time) {
        return attempt.expiresAt().filter(end -> end.isBefore(time)).isPresent();
    }
}
