package id.laris.application.forecasting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.List;
import java.util.UUID;

/** One promotion with what its kind changed where it was. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ShowPromotion {
    private final Promotions promotions;
    private final PromotionLifts lifts;

    public ShowPromotion(Promotions promotions, PromotionLifts lifts) {
        this.promotions = promotions;
        this.lifts = lifts;
    }

    /** @throws id.laris.domain.shared.Missing forecast-promotion-not-found */
    public PromotionRow show(UUID id) {
        return lifts.rows(List.of(promotions.get(id))).get(0);
    }
}
