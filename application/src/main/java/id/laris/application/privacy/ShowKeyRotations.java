package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.privacy.KeyRotations.Rotation;
import id.laris.domain.identity.Permission;
import java.util.List;

/** When keys were changed, and how far a change is that goes on; newest first. */
@UseCase
@Requires(Permission.ROTATE_KEYS)
public final class ShowKeyRotations {
    private static final int MOST = 20;
    private final KeyRotations rotations;

    public ShowKeyRotations(KeyRotations rotations) {
        this.rotations = rotations;
    }

    public List<Rotation> show() {
        return rotations.latest(MOST);
    }
}
