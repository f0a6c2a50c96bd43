package id.laris.application.forecasting;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.StaleVersion;
import java.util.Optional;
import java.util.UUID;

/** A promotion that was entered by mistake, or will not be, is forgotten. Forecasts know it from the next run on. */
@UseCase
@Audited
@Requires(Permission.BUY)
public final class RemovePromotion {
    /** @param seen version that was shown to whoever removes it; empty: whatever it is */
    public record Command(UUID promotion, Optional<Long> seen) {}

    private final Promotions promotions;
    private final AuditNotes notes;

    public RemovePromotion(Promotions promotions, AuditNotes notes) {
        this.promotions = promotions;
        this.notes = notes;
    }

    /**
     * @throws id.laris.domain.shared.Missing forecast-promotion-not-found
     * @throws StaleVersion when somebody changed it after it was seen
     */
    public void remove(Command command) {
        var known = promotions.get(command.promotion());
        promotions.remove(known.id(), command.seen().orElse(known.version()));
        notes.about("forecast-promotion", known.id());
        notes.changed("kind", known.kind().name(), null);
    }
}
