package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.privacy.KeyRotations.Rotation;
import id.laris.application.privacy.KeyRotations.RotationRuns;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

public interface KeyRotationsContract {
    Instant BEGUN = Instant.parse("2026-03-01T03:00:00Z");

    KeyRotations rotations();

    /** Until its walk is over. */
    default Rotation walked(Rotation rotation) {
        var now = rotation;
        while (!now.passIsOver()) now = rotations().reseal(now.id(), 50);
        return now;
    }

    @AfterEach
    default void finishWhatRuns() {
        rotations().running().ifPresent(r -> {
            var now = walked(r.passIsOver() ? rotations().beginPass(r.id()) : r);
            while (now.foundInPass() > 0) now = walked(rotations().beginPass(now.id()));
            rotations().finish(now.id(), BEGUN);
        });
    }

    @Test
    default void one_runs_at_a_time() {
        var id = UUID.randomUUID();

        var begun = rotations().begin(id, BEGUN);

        assertThat(begun.startedAt()).isEqualTo(BEGUN);
        assertThat(begun.pass()).isEqualTo(1);
        assertThat(begun.finishedAt()).isEmpty();
        assertThat(rotations().running()).map(Rotation::id).contains(id);
        assertThatThrownBy(() -> rotations().begin(UUID.randomUUID(), BEGUN)).isInstanceOf(RotationRuns.class);
    }

    @Test
    default void a_walk_that_ended_begins_anew_until_it_finds_nothing() {
        var first = walked(rotations().begin(UUID.randomUUID(), BEGUN));

        var second = walked(rotations().beginPass(first.id()));

        assertThat(second.pass()).isEqualTo(2);
        assertThat(second.foundInPass()).isZero();
        assertThat(second.resealed()).isEqualTo(first.resealed());
        assertThat(rotations().running()).map(Rotation::id).contains(first.id());
    }

    @Test
    default void what_is_finished_runs_no_more_and_stays_in_the_list() {
        var walked = walked(rotations().begin(UUID.randomUUID(), BEGUN));

        rotations().finish(walked.id(), BEGUN.plusSeconds(60));

        assertThat(rotations().running()).isEmpty();
        assertThat(rotations().latest(50))
                .filteredOn(r -> r.id().equals(walked.id()))
                .singleElement()
                .satisfies(r -> assertThat(r.finishedAt()).contains(BEGUN.plusSeconds(60)));
    }
}
