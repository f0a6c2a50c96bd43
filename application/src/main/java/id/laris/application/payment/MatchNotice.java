package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.util.UUID;

/** The payment a message is about was found and asked about: the message waits no longer. */
@UseCase
@Audited
@Requires(Permission.CONFIRM_PAYMENTS)
public final class MatchNotice {
    private final StrayNotices strays;
    private final CurrentActor actor;
    private final Clock clock;

    public MatchNotice(StrayNotices strays, CurrentActor actor, Clock clock) {
        this.strays = strays;
        this.actor = actor;
        this.clock = clock;
    }

    public void match(UUID id) {
        strays.end(strays.get(id).matched(actor.actor().name(), clock.instant()));
    }
}
