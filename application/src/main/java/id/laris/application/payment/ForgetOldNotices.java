package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.privacy.RetentionPolicy;
import id.laris.domain.identity.Permission;
import java.time.Clock;

/** What gateways told us is kept as long as the policy says; by default longer than any of them sends again. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ForgetOldNotices {
    private final NoticeInbox inbox;
    private final RetentionPolicy policy;
    private final Clock clock;

    public ForgetOldNotices(NoticeInbox inbox, RetentionPolicy policy, Clock clock) {
        this.inbox = inbox;
        this.policy = policy;
        this.clock = clock;
    }

    /** How many were forgotten. */
    public int forget() {
        return inbox.forgetBefore(clock.instant().minus(policy.notices()));
    }
}
