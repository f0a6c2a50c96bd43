package id.laris.application.forecasting;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.forecasting.Promotion;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.StaleVersion;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What was said of a promotion changes, all of it at once. Forecasts know it from the next run on. */
@UseCase
@Audited
@Requires(Permission.BUY)
public final class ChangePromotion {
    /** @param seen version that was shown to whoever changes it; empty: whatever it is */
    public record Command(UUID promotion, Optional<Long> seen, PromotionForm form) {}

    private final Promotions promotions;
    private final PromotionAims aims;
    private final Clock clock;
    private final AuditNotes notes;

    public ChangePromotion(Promotions promotions, PromotionAims aims, Clock clock, AuditNotes notes) {
        this.promotions = promotions;
        this.aims = aims;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * @throws id.laris.domain.shared.Missing forecast-promotion-not-found
     * @throws StaleVersion when somebody changed it after it was seen
     * @throws id.laris.domain.shared.Invalid promotion-kind, promotion-days, promotion-for, note
     */
    public Promotion change(Command command) {
        var before = promotions.get(command.promotion());
        if (command.seen().filter(seen -> seen != before.version()).isPresent())
            throw new StaleVersion("forecast-promotion", before.id());
        var form = command.form();
        var after = before.changedTo(
                new Promotion.Kind(form.kind()),
                form.from(),
                form.to(),
                form.scope(),
                form.key(),
                form.note(),
                clock.instant());
        aims.require(after);
        promotions.save(after);
        notes.about("forecast-promotion", after.id());
        notes.changed("kind", before.kind().name(), after.kind().name());
        notes.changed("from", before.from(), after.from());
        notes.changed("to", before.to(), after.to());
        notes.changed("scope", before.scope(), after.scope());
        notes.changed("key", before.key(), after.key());
        return promotions.get(after.id());
    }
}
