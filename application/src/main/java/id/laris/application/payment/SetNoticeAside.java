package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.util.UUID;

/** Staff looked at a message that could not be applied and want to see it no more, for a reason. Nothing is booked. */
@UseCase
@Audited
@Requires(Permission.CONFIRM_PAYMENTS)
public final class SetNoticeAside {
    private final StrayNotices strays;
    private final CurrentActor actor;
    private final Clock clock;
    private final AuditNotes notes;

    public SetNoticeAside(StrayNotices strays, CurrentActor actor, Clock clock, AuditNotes notes) {
        this.strays = strays;
        this.actor = actor;
        this.clock = clock;
        this.notes = notes;
    }

    /** @param why 3 to 200 characters */
    public void setAside(UUID id, String why) {
        var stray = strays.get(id);
        var aside = stray.putAside(why, actor.actor().name(), clock.instant());
        strays.end(aside);
        notes.about("notice", id);
        notes.changed("state", stray.state(), aside.state());
    }
}
