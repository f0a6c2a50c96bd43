package id.laris.application.forecasting;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Ids;
import id.laris.domain.forecasting.Promotion;
import id.laris.domain.identity.Permission;
import java.time.Clock;

/** Staff says what the shop does or did on some days. Forecasts know it from the next run on. */
@UseCase
@Audited
@Requires(Permission.BUY)
public final class EnterPromotion {
    private final Promotions promotions;
    private final PromotionAims aims;
    private final Ids ids;
    private final Clock clock;
    private final AuditNotes notes;

    public EnterPromotion(Promotions promotions, PromotionAims aims, Ids ids, Clock clock, AuditNotes notes) {
        this.promotions = promotions;
        this.aims = aims;
        this.ids = ids;
        this.clock = clock;
        this.notes = notes;
    }

    /** @throws id.laris.domain.shared.Invalid promotion-kind, promotion-days, promotion-for, note */
    public Promotion enter(PromotionForm form) {
        var entered = new Promotion(
                ids.next(),
                new Promotion.Kind(form.kind()),
                form.from(),
                form.to(),
                form.scope(),
                form.key(),
                form.note(),
                clock.instant(),
                0);
        aims.require(entered);
        promotions.add(entered);
        notes.about("forecast-promotion", entered.id());
        return entered;
    }
}
