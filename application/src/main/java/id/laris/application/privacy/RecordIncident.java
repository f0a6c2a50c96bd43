package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Ids;
import id.laris.domain.identity.Permission;
import id.laris.domain.privacy.Incident;
import id.laris.domain.shared.Invalid;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody noticed that personal data were exposed, changed or lost: from that moment the 72 hours run. */
@UseCase
@Audited
@Requires(Permission.MANAGE_PRIVACY)
public final class RecordIncident {
    /** @param detectedAt when it was noticed, not after now */
    public record Command(
            Incident.Category category,
            Instant detectedAt,
            String dataClasses,
            int people,
            String course,
            String handling) {
        @Override
        public String toString() {
            return "Command[" + category + "]";
        }
    }

    private final Incidents incidents;
    private final Ids ids;
    private final Clock clock;

    public RecordIncident(Incidents incidents, Ids ids, Clock clock) {
        this.incidents = incidents;
        this.ids = ids;
        this.clock = clock;
    }

    public UUID record(Command command) {
        if (command.detectedAt().isAfter(clock.instant()))
            throw new Invalid("detectedAt", command.detectedAt(), "a moment that is past");
        var incident = new Incident(
                ids.next(),
                command.category(),
                command.detectedAt(),
                command.dataClasses(),
                command.people(),
                command.course(),
                command.handling(),
                Optional.empty(),
                Optional.empty(),
                0);
        incidents.add(incident);
        return incident.id();
    }
}
