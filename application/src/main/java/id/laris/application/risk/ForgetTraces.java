package id.laris.application.risk;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.time.Duration;

/** Forgets from where orders came and to which doors they went, as soon as no rule counts it any more. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ForgetTraces {
    /** Twice as long as the longest time a rule looks back. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final RiskBook book;
    private final Clock clock;

    public ForgetTraces(RiskBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** How many orders lost theirs. */
    public int forget() {
        return book.forgetTracesBefore(clock.instant().minus(KEPT));
    }
}
