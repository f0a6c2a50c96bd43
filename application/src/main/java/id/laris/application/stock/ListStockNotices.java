package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.StockNotice;
import java.time.Clock;
import java.util.Optional;

/** The notices of short stock in the warehouses one works in, last raised first. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ListStockNotices {
    private final StockNotices notices;
    private final Products products;
    private final CurrentActor current;
    private final Clock clock;

    public ListStockNotices(StockNotices notices, Products products, CurrentActor current, Clock clock) {
        this.notices = notices;
        this.products = products;
        this.current = current;
        this.clock = clock;
    }

    /** @throws id.laris.domain.identity.NotYourWarehouse when a warehouse is asked for that they are not bound to */
    public Page<NoticeLine> list(NoticeQuery query) {
        var who = current.actor();
        query.warehouses().forEach(who::requireWorksIn);
        var now = clock.instant();
        var found = notices.list(query.warehouses().isEmpty() ? query.in(who.warehouses()) : query, now);
        var offers =
                products.offers(found.items().stream().map(StockNotice::sku).toList());
        return found.map(notice -> {
            var offer = Optional.ofNullable(offers.get(notice.sku()));
            return new NoticeLine(
                    notice,
                    notice.standing(now),
                    offer.map(Offer::title).orElse(""),
                    offer.map(Offer::optionText).orElse(""));
        });
    }
}
