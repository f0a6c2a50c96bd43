package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.privacy.RetentionPolicy;
import id.laris.domain.identity.Permission;
import java.time.Clock;

/** What customers let the shop keep of their visits goes when its time is over. The numbers of each day point to nobody and stay. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ForgetFootprints {
    private final Footfall footfall;
    private final RetentionPolicy policy;
    private final Clock clock;

    public ForgetFootprints(Footfall footfall, RetentionPolicy policy, Clock clock) {
        this.footfall = footfall;
        this.policy = policy;
        this.clock = clock;
    }

    /** How many were forgotten. */
    public int forget() {
        return footfall.forgetBefore(clock.instant().minus(policy.footprints()));
    }
}
