package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditLog;
import id.laris.application.audit.AuditQuery;
import id.laris.domain.audit.Masked;
import id.laris.domain.identity.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who signed in to one's own account lately, or tried to: as the trail keeps it, the newest first. */
@UseCase
@ForSignedIn
public final class ShowSignIns {
    private static final String ACTION = "sign-in";
    private static final int MOST = 20;

    /**
     * @param succeeded false when it was refused
     * @param address the network only, not the place in it; empty once it was forgotten
     * @param device as it called itself; empty once it was forgotten
     */
    public record Seen(Instant at, boolean succeeded, String address, String device) {}

    private final CurrentActor current;
    private final AuditLog log;

    public ShowSignIns(CurrentActor current, AuditLog log) {
        this.current = current;
        this.log = log;
    }

    public List<Seen> show() {
        var mine = new AuditQuery(
                "",
                Optional.empty(),
                Optional.of(current.person().account().id()),
                Optional.of(ACTION),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MOST);
        return log.list(mine).items().stream().map(ShowSignIns::seen).toList();
    }

    private static Seen seen(AuditLog.Recorded recorded) {
        var origin = recorded.origin().orElse(Origin.INSIDE);
        return new Seen(
                recorded.entry().at(), recorded.entry().isDone(), Masked.network(origin.address()), origin.device());
    }
}
