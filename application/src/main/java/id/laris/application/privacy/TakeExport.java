package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.domain.shared.Missing;
import java.time.Clock;
import java.util.UUID;

/** The customer takes their copy: once, within a day. */
@UseCase
@Audited
@ForCustomers
@RequiresFreshFactor
public final class TakeExport {
    private final Exports exports;
    private final CurrentActor actor;
    private final Clock clock;

    public TakeExport(Exports exports, CurrentActor actor, Clock clock) {
        this.exports = exports;
        this.actor = actor;
        this.clock = clock;
    }

    /** JSON. @throws Missing export-not-found when it was taken, is over, or is another customer's */
    public String take(UUID id) {
        return exports.take(id, actor.customer(), clock.instant()).orElseThrow(() -> new Missing("export", id));
    }
}
