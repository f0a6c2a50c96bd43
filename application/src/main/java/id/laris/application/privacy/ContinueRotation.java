package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.privacy.KeyRotations.Rotation;
import id.laris.domain.identity.Permission;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Goes on with a change of keys for a moment, so that selling goes on; a job calls it again and again. The old key goes when a
 * whole walk found nothing sealed by it and every instance has had the time to hear of the new one.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class ContinueRotation {
    private static final int ROWS = 200;
    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    /** Each instance reads the keys every few seconds; one that hung meanwhile must not seal by a key that is gone. */
    static final Duration EVERYBODY_KNOWS = Duration.ofHours(1);

    private final KeyRotations rotations;
    private final Clock clock;

    public ContinueRotation(KeyRotations rotations, Clock clock) {
        this.rotations = rotations;
        this.clock = clock;
    }

    /** How it stands; empty when no keys are being changed, or another instance works at it. */
    public Optional<Rotation> work() {
        rotations.readKeysAgain();
        return rotations.running().map(this::work);
    }

    private Rotation work(Rotation rotation) {
        if (isClean(rotation) && !everybodyKnows(rotation)) return rotation;
        var until = clock.instant().plus(AT_ONCE);
        var now = rotation.passIsOver() ? rotations.beginPass(rotation.id()) : rotation;
        while (!now.passIsOver() && clock.instant().isBefore(until)) now = rotations.reseal(now.id(), ROWS);
        if (isClean(now) && everybodyKnows(now)) rotations.finish(now.id(), clock.instant());
        return now;
    }

    private static boolean isClean(Rotation rotation) {
        return rotation.passIsOver() && rotation.foundInPass() == 0;
    }

    private boolean everybodyKnows(Rotation rotation) {
        return !clock.instant().isBefore(rotation.startedAt().plus(EVERYBODY_KNOWS));
    }
}
