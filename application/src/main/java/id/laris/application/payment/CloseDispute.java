package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.util.UUID;

/** Staff dealt with money that left by a provider's own act, and say what came of it. Nothing is booked. */
@UseCase
@Audited
@Requires(Permission.CONFIRM_PAYMENTS)
public final class CloseDispute {
    private final Disputes disputes;
    private final CurrentActor actor;
    private final Clock clock;
    private final AuditNotes notes;

    public CloseDispute(Disputes disputes, CurrentActor actor, Clock clock, AuditNotes notes) {
        this.disputes = disputes;
        this.actor = actor;
        this.clock = clock;
        this.notes = notes;
    }

    /** @param outcome 3 to 200 characters */
    public void close(UUID id, String outcome) {
        disputes.close(disputes.get(id).closed(outcome, actor.actor().name(), clock.instant()));
        notes.about("dispute", id);
        notes.changed("state", "OPEN", "CLOSED");
    }
}
