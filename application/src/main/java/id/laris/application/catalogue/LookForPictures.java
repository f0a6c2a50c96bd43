package id.laris.application.catalogue;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.catalogue.PictureCheck;
import id.laris.domain.identity.Permission;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;

/** Looks for pictures on the web that are due, and writes down which can be had. Run every minute or so. */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class LookForPictures {
    private static final int MOST = 20;
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final PictureChecks checks;
    private final PictureProbe probe;
    private final Clock clock;

    public LookForPictures(PictureChecks checks, PictureProbe probe, Clock clock) {
        this.checks = checks;
        this.probe = probe;
        this.clock = clock;
    }

    /** How many were looked at. */
    public int look() {
        var due = checks.take(MOST, clock.instant(), LEASE);
        var seen = new ArrayList<PictureCheck>();
        for (var check : due) {
            var answer = probe.look(check.address());
            var now = clock.instant();
            seen.add(answer.reachable() ? check.reached(now) : check.missed(answer.why(), now));
        }
        if (!seen.isEmpty()) checks.save(seen);
        return seen.size();
    }
}
