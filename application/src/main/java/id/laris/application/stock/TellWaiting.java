package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.Requires;
import id.laris.application.notification.Template;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockWish;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Writes to those who wait for a SKU that can be had again, first asked first. Not to all at once: for each free piece three are told,
 * because about one in three who get such a mail buys, and a mail about what is gone again when it is read is worse than none. Those told
 * within the last day count as still coming; the next are told when that is over and pieces are left. Running it twice tells nobody twice.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class TellWaiting {
    static final int TOLD_FOR_A_PIECE = 3;
    static final Duration STILL_COMING = Duration.ofDays(1);
    /** Mails queued in one transaction. */
    private static final int AT_ONCE = 200;

    private final StockWishes wishes;
    private final StockBook book;
    private final Products products;
    private final WishMail mail;
    private final Clock clock;

    public TellWaiting(StockWishes wishes, StockBook book, Products products, WishMail mail, Clock clock) {
        this.wishes = wishes;
        this.book = book;
        this.products = products;
        this.mail = mail;
        this.clock = clock;
    }

    /** How many were told. */
    public int tell(Sku sku) {
        if (!wishes.waiting(List.of(sku)).containsKey(sku)) return 0;
        int free = book.available(List.of(sku)).getOrDefault(sku, Quantity.ZERO).value();
        if (free == 0 || products.offers(List.of(sku)).isEmpty()) return 0;
        var now = clock.instant();
        long stillComing = wishes.begin(sku, now.minus(STILL_COMING));
        long most = Math.min(AT_ONCE, (long) free * TOLD_FOR_A_PIECE - stillComing);
        if (most <= 0) return 0;
        var next = wishes.next(sku, (int) most);
        // Of mails of one moment nobody knows the order.
        for (int place = 0; place < next.size(); place++)
            mail.queue(Template.STOCK_BACK, next.get(place), now.plus(place, ChronoUnit.MICROS));
        wishes.told(next.stream().map(StockWish::id).toList(), now);
        return next.size();
    }
}
