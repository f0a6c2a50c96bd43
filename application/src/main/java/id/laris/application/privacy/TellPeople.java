package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.application.shared.Ids;
import id.laris.domain.identity.Permission;
import id.laris.domain.privacy.IncidentNotice;
import id.laris.domain.shared.Invalid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The people concerned by an incident are to be told by mail: it begins here and goes on in the background. */
@UseCase
@Audited
@Requires(Permission.MANAGE_PRIVACY)
@RequiresFreshFactor
public final class TellPeople {
    /** @param list e-mail addresses and order numbers, divided by spaces, commas or lines; not read when everybody is meant */
    public record Command(UUID incident, boolean everybody, String list) {
        @Override
        public String toString() {
            return "Command[" + incident + "]";
        }
    }

    private final Incidents incidents;
    private final IncidentNotices notices;
    private final PeopleConcerned people;
    private final AuditNotes notes;
    private final Ids ids;
    private final Clock clock;

    public TellPeople(
            Incidents incidents,
            IncidentNotices notices,
            PeopleConcerned people,
            AuditNotes notes,
            Ids ids,
            Clock clock) {
        this.incidents = incidents;
        this.notices = notices;
        this.people = people;
        this.notes = notes;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Invalid people when the list names nobody the shop knows */
    public void tell(Command command) {
        var incident = incidents.get(command.incident());
        var targets = command.everybody()
                ? List.<IncidentNotice.Target>of()
                : people.in(command.list()).targets();
        if (!command.everybody() && targets.isEmpty())
            throw new Invalid("list", "", "e-mail addresses or order numbers the shop knows");
        notes.about("incident", incident.id());
        notices.add(IncidentNotice.begun(ids.next(), incident.id(), targets, clock.instant()));
    }
}
