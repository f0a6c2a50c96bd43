package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.time.Duration;

/** Sessions that are over and failed sign-ins nobody counts any more are forgotten after a day. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ForgetOldSignIns {
    private static final Duration KEPT = Duration.ofDays(1);
    private final Sessions sessions;
    private final SignInAttempts attempts;
    private final Clock clock;

    public ForgetOldSignIns(Sessions sessions, SignInAttempts attempts, Clock clock) {
        this.sessions = sessions;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** How many were forgotten. */
    public int forget() {
        var limit = clock.instant().minus(KEPT);
        return sessions.forgetOverBefore(limit) + attempts.forgetBefore(limit);
    }
}
