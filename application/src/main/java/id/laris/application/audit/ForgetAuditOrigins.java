package id.laris.application.audit;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.privacy.RetentionPolicy;
import id.laris.domain.identity.Permission;
import java.time.Clock;

/** Addresses and devices are forgotten when their time is over; what was done stays, and the chain holds. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ForgetAuditOrigins {
    private final AuditLog log;
    private final RetentionPolicy policy;
    private final Clock clock;

    public ForgetAuditOrigins(AuditLog log, RetentionPolicy policy, Clock clock) {
        this.log = log;
        this.policy = policy;
        this.clock = clock;
    }

    /** How many were forgotten. */
    public int forget() {
        return log.forgetOriginsBefore(clock.instant().minus(policy.origins()));
    }
}
