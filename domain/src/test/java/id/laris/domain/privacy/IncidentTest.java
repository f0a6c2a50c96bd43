package id.laris.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Example;

class IncidentTest {
    private static final Instant DETECTED =
            OffsetDateTime.parse("2026-01-05T10:00:00+07:00").toInstant();

    private static Incident incident() {
        return new Incident(
                new UUID(0, 1),
                Incident.Category.CONFIDENTIALITY,
                DETECTED,
                "nama dan telepon",
                12,
                "Lembar kirim tertinggal di angkutan.",
                "",
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private static int after(Incident incident, int hours) {
        return incident.escalation(DETECTED.plus(Duration.ofHours(hours)));
    }

    @Example
    void three_times_24_hours_run_by_the_clock() {
        assertThat(incident().deadline())
                .isEqualTo(OffsetDateTime.parse("2026-01-08T10:00:00+07:00").toInstant());
    }

    @Example
    void reminders_grow_louder_at_24_48_and_60_hours() {
        assertThat(after(incident(), 0)).isZero();
        assertThat(after(incident(), 23)).isZero();
        assertThat(after(incident(), 24)).isEqualTo(1);
        assertThat(after(incident(), 48)).isEqualTo(2);
        assertThat(after(incident(), 60)).isEqualTo(3);
        assertThat(after(incident(), 72)).isEqualTo(4);
    }

    @Example
    void nobody_is_reminded_once_both_were_told() {
        var told = incident().told(Incident.Told.AUTHORITY, DETECTED);
        assertThat(after(told, 60)).isEqualTo(3);

        assertThat(after(told.told(Incident.Told.PEOPLE, DETECTED), 60)).isZero();
    }

    @Example
    void the_time_they_were_told_is_not_written_over() {
        var told = incident().told(Incident.Told.AUTHORITY, DETECTED);

        assertThatThrownBy(() -> told.told(Incident.Told.AUTHORITY, DETECTED.plusSeconds(1)))
                .isInstanceOf(Incident.ToldAlready.class);
    }
}
