package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.privacy.RetentionPolicy;
import id.laris.domain.identity.Permission;
import java.time.Clock;

/** Settlement reports that were compared are kept as long as the policy says. The money book, which they were compared with, stays. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ForgetSettlements {
    private final SettlementRuns runs;
    private final RetentionPolicy policy;
    private final Clock clock;

    public ForgetSettlements(SettlementRuns runs, RetentionPolicy policy, Clock clock) {
        this.runs = runs;
        this.policy = policy;
        this.clock = clock;
    }

    /** How many were forgotten. */
    public int forget() {
        return runs.forgetBefore(clock.instant().minus(policy.settlements()));
    }
}
