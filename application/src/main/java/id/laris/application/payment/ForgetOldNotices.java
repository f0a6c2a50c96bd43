package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.time.Duration;

/** What gateways told us is kept 90 days, longer than any of them sends again. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ForgetOldNotices {
    private static final Duration KEPT = Duration.ofDays(90);
    private final NoticeInbox inbox;
    private final Clock clock;

    public ForgetOldNotices(NoticeInbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    /** How many were forgotten. */
    public int forget() {
        return inbox.forgetBefore(clock.instant().minus(KEPT));
    }
}
