package id.laris.application.shared;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import java.util.UUID;

/** An event that could not be handled is tried again. */
@UseCase
@Audited
@Requires(Permission.MANAGE_EVENTS)
public final class ReplayDeadLetter {
    private final Outbox outbox;

    public ReplayDeadLetter(Outbox outbox) {
        this.outbox = outbox;
    }

    public void replay(UUID event) {
        if (!outbox.replay(event)) throw new Missing("event", event);
    }
}
