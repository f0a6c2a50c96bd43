package id.laris.application.forecasting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;

/** What the shop said it does and did, the latest first, with what each kind changed where it was. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ListPromotions {
    private static final int MOST = 100;

    private final Promotions promotions;
    private final PromotionLifts lifts;

    public ListPromotions(Promotions promotions, PromotionLifts lifts) {
        this.promotions = promotions;
        this.lifts = lifts;
    }

    /** @throws Invalid limit outside of 1 to 100, cursor, q */
    public Page<PromotionRow> list(Promotions.Query query) {
        if (query.limit() < 1 || query.limit() > MOST) throw new Invalid("limit", query.limit(), "1 to " + MOST);
        var text = Text.line("q", query.text(), 0, MOST);
        var page = promotions.list(new Promotions.Query(text, query.cursor(), query.limit()));
        return new Page<>(lifts.rows(page.items()), page.next());
    }
}
