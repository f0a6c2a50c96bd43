package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.privacy.KeyRotations.Rotation;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.TimeOrderedIds;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RotateKeysTest {
    private final MovableClock clock = new MovableClock();
    private final KeyRotations rotations = new InMemoryKeyRotations();
    private final RotateKeys rotateKeys = new RotateKeys(rotations, new TimeOrderedIds(clock), clock);
    private final ContinueRotation continueRotation = new ContinueRotation(rotations, clock);

    @Test
    void the_old_key_stays_until_every_instance_has_heard_of_the_new_one() {
        rotateKeys.rotate();

        assertThat(continueRotation.work()).map(Rotation::foundInPass).contains(0L);
        assertThat(rotations.running()).isPresent();

        clock.forward(ContinueRotation.EVERYBODY_KNOWS);
        continueRotation.work();
        assertThat(rotations.running()).isEmpty();
        assertThat(rotations.latest(1).get(0).pass()).isEqualTo(2);
    }

    @Test
    void nothing_happens_while_no_keys_are_changed() {
        assertThat(continueRotation.work()).isEmpty();
        clock.forward(Duration.ofDays(1));
        assertThat(continueRotation.work()).isEmpty();
        assertThat(rotations.latest(1)).isEmpty();
    }
}
