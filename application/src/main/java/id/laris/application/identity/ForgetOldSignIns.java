package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.LockOut;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.time.Duration;

/**
 * Sessions and links that are over are forgotten after a day, and so are failed sign-ins; single failures, as they come by the thousand
 * when somebody tries a stolen list, after an hour.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ForgetOldSignIns {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration FEW_KEPT = Duration.ofHours(1);

    private final Sessions sessions;
    private final AccountLinks links;
    private final RememberedDevices devices;
    private final SignInAttempts attempts;
    private final Clock clock;

    public ForgetOldSignIns(
            Sessions sessions, AccountLinks links, RememberedDevices devices, SignInAttempts attempts, Clock clock) {
        this.sessions = sessions;
        this.links = links;
        this.devices = devices;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** How many were forgotten. */
    public int forget() {
        var now = clock.instant();
        var limit = now.minus(KEPT);
        return sessions.forgetOverBefore(limit)
                + links.forgetOverBefore(limit)
                + devices.forgetOverBefore(limit)
                + attempts.forgetBefore(limit, Integer.MAX_VALUE)
                + attempts.forgetBefore(now.minus(FEW_KEPT), LockOut.ACCOUNT.free());
    }
}
