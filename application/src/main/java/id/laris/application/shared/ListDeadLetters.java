package id.laris.application.shared;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.List;

/** Events that could not be handled. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public final class ListDeadLetters {
    private static final int MOST = 200;
    private final Outbox outbox;

    public ListDeadLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    public List<Outbox.DeadLetter> list() {
        return outbox.deadLetters(MOST);
    }
}
