package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.HandledEvents;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockNotice;
import id.laris.domain.stock.WarehouseCode;
import java.time.Clock;
import java.util.List;

/** Opens a notice when a level fell to its critical point, once for each event. What is not short any more by now is passed over. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class RaiseStockNotice {
    private static final String NAME = "stock-notices";

    private final StockNotices notices;
    private final StockBook book;
    private final HandledEvents handled;
    private final Clock clock;

    public RaiseStockNotice(StockNotices notices, StockBook book, HandledEvents handled, Clock clock) {
        this.notices = notices;
        this.book = book;
        this.handled = handled;
        this.clock = clock;
    }

    public void follow(RecordedEvent event) {
        if (!handled.first(NAME, event.id())) return;
        var place = new StockPlace(new WarehouseCode(event.text("warehouse")), new Sku(event.text("sku")));
        book.levels(List.of(place.sku())).stream()
                .filter(level -> level.warehouse().equals(place.warehouse()) && level.isLow())
                .forEach(level -> {
                    int available = level.available().value();
                    int minimum = level.minimum().value();
                    var now = clock.instant();
                    notices.put(notices.hold(List.of(place)).stream()
                            .findFirst()
                            .map(notice -> notice.raisedAgain(available, minimum, now))
                            .orElseGet(
                                    () -> StockNotice.raised(place.sku(), place.warehouse(), available, minimum, now)));
                });
    }
}
