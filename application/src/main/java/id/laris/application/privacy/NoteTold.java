package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.privacy.Incident;
import java.time.Clock;
import java.util.UUID;

/** The authority, or the people concerned, were told of an incident just now. */
@UseCase
@Audited
@Requires(Permission.MANAGE_PRIVACY)
public final class NoteTold {
    private final Incidents incidents;
    private final Clock clock;

    public NoteTold(Incidents incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    /** @throws Incident.ToldAlready when that is on record */
    public void note(UUID incident, Incident.Told whom) {
        incidents.save(incidents.get(incident).told(whom, clock.instant()));
    }
}
