package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.privacy.IncidentNotice;
import id.laris.domain.privacy.IncidentNotice.Target;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of letters about incidents promises. Those of these tests began before all others. */
public interface IncidentNoticesContract {
    Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    IncidentNotices notices();

    Incidents incidents();

    private IncidentNotice added(UUID incident, Instant at, Target... targets) {
        var notice = IncidentNotice.begun(UUID.randomUUID(), incident, List.of(targets), at);
        notices().add(notice);
        return notice;
    }

    private UUID incident() {
        var incident = IncidentsContract.incident(IncidentsContract.FAR);
        incidents().add(incident);
        return incident.id();
    }

    @Test
    default void the_oldest_that_is_not_done_is_held_until_it_is() {
        var incident = incident();
        var older = added(
                incident,
                LONG_AGO,
                new Target.OfAccount(new AccountId(UUID.randomUUID())),
                new Target.OfOrder(new OrderId(UUID.randomUUID())));
        var newer = added(incident, LONG_AGO.plusSeconds(1));

        assertThat(notices().hold()).contains(older);
        var last = older.targets().get(1).id();
        notices().save(older.upTo(last, 2));
        assertThat(notices().hold()).contains(older.upTo(last, 2));

        notices().save(older.upTo(last, 2).stageOver(0, LONG_AGO));
        assertThat(notices().hold()).contains(newer);
        notices().save(newer.stageOver(3, LONG_AGO).stageOver(4, LONG_AGO));

        assertThat(notices().of(incident)).extracting(IncidentNotice::queued).containsExactly(7, 2);
        assertThat(notices().of(incident)).allMatch(IncidentNotice::isDone);
        assertThat(notices().of(UUID.randomUUID())).isEmpty();
    }
}
