package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.UUID;

/** More is known about an incident, or more was done. */
@UseCase
@Audited
@Requires(Permission.MANAGE_PRIVACY)
public final class UpdateIncident {
    public record Command(UUID incident, int people, String course, String handling) {
        @Override
        public String toString() {
            return "Command[" + incident + "]";
        }
    }

    private final Incidents incidents;

    public UpdateIncident(Incidents incidents) {
        this.incidents = incidents;
    }

    public void update(Command command) {
        var incident = incidents.get(command.incident());
        incidents.save(incident.handled(command.people(), command.course(), command.handling()));
    }
}
