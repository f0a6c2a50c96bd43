package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.privacy.KeyRotations.Rotation;
import id.laris.application.shared.Ids;
import id.laris.domain.identity.Permission;
import java.time.Clock;

/** Begins to change the keys of personal data. The rest goes on by itself, {@link ContinueRotation}. */
@UseCase
@Audited
@Requires(Permission.ROTATE_KEYS)
public final class RotateKeys {
    private final KeyRotations rotations;
    private final Ids ids;
    private final Clock clock;

    public RotateKeys(KeyRotations rotations, Ids ids, Clock clock) {
        this.rotations = rotations;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws KeyRotations.RotationRuns while an earlier one is not finished */
    public Rotation rotate() {
        return rotations.begin(ids.next(), clock.instant());
    }
}
