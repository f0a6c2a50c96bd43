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

    private Incident added(Instant at) {
        var incident = new Incident(
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
    default void an_unknown_incident_is_missing() {
        assertThatThrownBy(() -> incidents().get(UUID.randomUUID())).isInstanceOf(Missing.class);
    }
}
