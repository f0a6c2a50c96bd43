package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.privacy.Incident;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every log of breaches promises. */
public interface IncidentsContract {
    Instant FAR = Instant.parse("2099-01-01T00:00:00Z");

    Incidents incidents();

    static Incident incident(Instant at) {
        return new Incident(
                UUID.randomUUID(),
                Incident.Category.AVAILABILITY,
                at,
                "nama dan alamat",
                3,
                "Pelayan mati.\nCadangan rusak.",
                "",
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private Incident added(Instant at) {
        var incident = incident(at);
        incidents().add(incident);
        return incidents().get(incident.id());
    }

    @Test
    default void an_incident_comes_back_with_what_became_of_it() {
        var incident = added(FAR);

        incidents().save(incident.handled(5, "Pelayan mati.", "Dipulihkan").told(Incident.Told.PEOPLE, FAR));

        var stored = incidents().get(incident.id());
        assertThat(stored.people()).isEqualTo(5);
        assertThat(stored.handling()).isEqualTo("Dipulihkan");
        assertThat(stored.dataClasses()).isEqualTo("nama dan alamat");
        assertThat(stored.peopleToldAt()).contains(FAR);
        assertThat(stored.authorityToldAt()).isEmpty();
        assertThatThrownBy(() -> incidents().save(incident)).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void the_one_detected_last_comes_first() {
        var older = added(FAR.plusSeconds(1));
        var newer = added(FAR.plusSeconds(2));

        assertThat(incidents().list(1_000)).containsSubsequence(newer, older);
        assertThat(incidents().list(1)).hasSize(1);
    }

    @Test
    default void each_reminder_is_raised_once_and_never_a_lower_one_after_a_higher() {
        var incident = added(FAR);

        assertThat(incidents().raise(incident.id(), 1)).isTrue();
        assertThat(incidents().raise(incident.id(), 1)).isFalse();
        assertThat(incidents().raise(incident.id(), 3)).isTrue();
        assertThat(incidents().raise(incident.id(), 2)).isFalse();

        incidents().save(incident.handled(1, "Pelayan mati.", "Dipulihkan"));
        assertThat(incidents().raise(incident.id(), 3)).isFalse();
    }

    @Test
    default void those_whom_not_everybody_was_told_of_are_found_the_oldest_first() {
        var newer = added(FAR.plusSeconds(5));
        var older = added(FAR.plusSeconds(4));
        var half = added(FAR.plusSeconds(6));
        incidents().save(half.told(Incident.Told.PEOPLE, FAR));
        assertThat(incidents().unanswered())
                .extracting(Incident::id)
                .containsSubsequence(older.id(), newer.id(), half.id());

        incidents().save(incidents().get(half.id()).told(Incident.Told.AUTHORITY, FAR));

        assertThat(incidents().unanswered()).extracting(Incident::id).doesNotContain(half.id());
    }

    @Test
    default void an_unknown_incident_is_missing() {
        assertThatThrownBy(() -> incidents().get(UUID.randomUUID())).isInstanceOf(Missing.class);
    }
}
