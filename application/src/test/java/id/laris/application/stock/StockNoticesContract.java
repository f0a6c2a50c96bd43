package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.StockNotice;
import id.laris.domain.stock.StockNotice.Standing;
import id.laris.domain.stock.WarehouseCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of notices promises. SKUs and the day are new for each test, so one database serves many tests. */
public interface StockNoticesContract {
    Instant NOW = Instant.parse("2031-05-01T02:00:00Z");
    WarehouseCode FIRST = new WarehouseCode("BDG");
    WarehouseCode SECOND = new WarehouseCode("JKT");

    StockNotices notices();

    StockBook book();

    private StockNotice raised(WarehouseCode warehouse, Instant at) {
        var notice = StockNotice.raised(new Sku("N-" + UUID.randomUUID()), warehouse, 2, 5, at);
        notices().put(notice);
        return notice;
    }

    private List<StockNotice> listed(Standing standing, Instant at, StockNotice... among) {
        var skus = List.of(among).stream().map(StockNotice::sku).toList();
        return notices()
                .list(new NoticeQuery(Optional.of(standing), Set.of(), Optional.empty(), 500), at)
                .items()
                .stream()
                .filter(notice -> skus.contains(notice.sku()))
                .toList();
    }

    private static StockPlace place(StockNotice notice) {
        return new StockPlace(notice.warehouse(), notice.sku());
    }

    @Test
    default void a_notice_is_kept_once_for_each_place_as_it_was_put_last() {
        var first = raised(FIRST, NOW);
        var answered = first.snoozed(Duration.ofDays(3), NOW).resolved(NOW.plusSeconds(60));

        notices().put(answered);

        assertThat(notices().hold(List.of(place(first), new StockPlace(SECOND, first.sku()))))
                .containsExactly(answered);
        assertThat(notices().hold(List.of())).isEmpty();
    }

    @Test
    default void they_are_listed_as_they_stand_at_a_moment() {
        var open = raised(FIRST, NOW);
        var known = raised(FIRST, NOW);
        var later = raised(FIRST, NOW);
        var over = raised(FIRST, NOW);
        notices().put(known.acknowledged(NOW));
        notices().put(later.snoozed(Duration.ofDays(1), NOW));
        notices().put(over.resolved(NOW));

        assertThat(listed(Standing.OPEN, NOW, open, known, later, over)).containsExactly(open);
        assertThat(listed(Standing.ACKNOWLEDGED, NOW, open, known, later, over)).hasSize(1);
        assertThat(listed(Standing.SNOOZED, NOW, open, known, later, over)).hasSize(1);
        assertThat(listed(Standing.RESOLVED, NOW, open, known, later, over)).hasSize(1);
        assertThat(listed(Standing.OPEN, NOW.plus(Duration.ofDays(1)), open, known, later, over))
                .extracting(StockNotice::sku)
                .containsExactlyInAnyOrder(open.sku(), later.sku());
    }

    @Test
    default void they_come_last_raised_first_page_by_page() {
        var old = raised(SECOND, NOW.plusSeconds(1));
        var fresh = raised(SECOND, NOW.plusSeconds(2));
        raised(FIRST, NOW.plusSeconds(3));
        var query = new NoticeQuery(Optional.of(Standing.OPEN), Set.of(SECOND), Optional.empty(), 1);

        var found = new ArrayList<StockNotice>();
        for (var cursor = Optional.<String>empty(); ; ) {
            var page = notices().list(query.after(cursor), NOW);
            found.addAll(page.items());
            cursor = page.next();
            if (cursor.isEmpty()) break;
        }

        assertThat(found).doesNotHaveDuplicates().allMatch(notice -> notice.warehouse()
                .equals(SECOND));
        assertThat(found).containsSubsequence(fresh, old);
        assertThatThrownBy(() -> notices().list(query.after(Optional.of("~")), NOW))
                .isInstanceOf(Invalid.class);
    }

    @Test
    default void open_ones_are_counted_by_warehouse() {
        long here = notices().countOpen(Set.of(FIRST), NOW);
        long everywhere = notices().countOpen(Set.of(), NOW);
        raised(FIRST, NOW);
        raised(SECOND, NOW);
        notices().put(raised(FIRST, NOW).acknowledged(NOW));

        assertThat(notices().countOpen(Set.of(FIRST), NOW)).isEqualTo(here + 1);
        assertThat(notices().countOpen(Set.of(), NOW)).isEqualTo(everywhere + 2);
    }

    @Test
    default void what_is_new_is_what_was_raised_in_between_and_waits() {
        var before = raised(FIRST, NOW.minusSeconds(1));
        var in = raised(FIRST, NOW);
        var elsewhere = raised(SECOND, NOW);
        var known = raised(FIRST, NOW);
        notices().put(known.acknowledged(NOW));
        var after = raised(FIRST, NOW.plusSeconds(60));

        assertThat(notices().raisedBetween(Set.of(FIRST), NOW, NOW.plusSeconds(60)))
                .contains(in)
                .doesNotContain(before, elsewhere, known, after);
        assertThat(notices().raisedBetween(Set.of(), NOW, NOW.plusSeconds(60))).contains(in, elsewhere);
    }

    @Test
    default void what_is_not_short_any_more_is_resolved_by_itself() {
        var low = raised(FIRST, NOW);
        var high = raised(FIRST, NOW);
        var unwatched = raised(FIRST, NOW);
        for (var notice : List.of(low, high))
            book().watch(List.of(new CriticalPoint(notice.sku(), FIRST, Quantity.of(5), Quantity.of(9), 0)));
        book().post(List.of(receipt(low.sku(), 5), receipt(high.sku(), 6)));

        assertThat(notices().resolve(NOW.plusSeconds(9))).isGreaterThanOrEqualTo(2);

        assertThat(listed(Standing.OPEN, NOW, low, high, unwatched)).containsExactly(low);
        assertThat(notices().hold(List.of(place(high))).get(0).resolvedAt()).contains(NOW.plusSeconds(9));
        notices().resolve(NOW.plusSeconds(99));
        assertThat(notices().hold(List.of(place(high))).get(0).resolvedAt()).contains(NOW.plusSeconds(9));
    }

    private static StockMovement receipt(Sku sku, int pieces) {
        return new StockMovement(UUID.randomUUID(), sku, FIRST, StockMovement.Kind.RECEIPT, pieces, "contract", NOW);
    }
}
