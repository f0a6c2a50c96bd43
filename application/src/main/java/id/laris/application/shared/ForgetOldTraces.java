package id.laris.application.shared;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.time.Duration;

/** Marks that keep work from being done twice are forgotten when nothing can repeat it any more: handled events after 90 days, idempotency keys after 7. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ForgetOldTraces {
    private static final Duration EVENTS_KEPT = Duration.ofDays(90);
    private static final Duration KEYS_KEPT = Duration.ofDays(7);
    private final HandledEvents handledEvents;
    private final Idempotency idempotency;
    private final Clock clock;

    public ForgetOldTraces(HandledEvents handledEvents, Idempotency idempotency, Clock clock) {
        this.handledEvents = handledEvents;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** How many were forgotten. */
    public int forget() {
        var now = clock.instant();
        return handledEvents.forgetBefore(now.minus(EVENTS_KEPT)) + idempotency.forgetBefore(now.minus(KEYS_KEPT));
    }
}
