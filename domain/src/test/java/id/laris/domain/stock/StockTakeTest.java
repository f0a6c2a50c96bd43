package id.laris.domain.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StockTakeTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final Sku KAOS = new Sku("KAOS");
    private static final Sku TOPI = new Sku("TOPI");

    private final StockTake take = StockTake.start(
            StockTakeNumber.of(2026, 1), new WarehouseCode("BDG"), "Rak A", List.of(KAOS, TOPI), "staff x", NOW);

    private static Map<Sku, StockTake.Tally> tally(Sku sku, int counted, int book) {
        return Map.of(sku, new StockTake.Tally(Quantity.of(counted), Quantity.of(book), "staff y", NOW));
    }

    @Test
    void what_agrees_is_counted_once_and_what_differs_twice() {
        var first = take.enter(1, tally(KAOS, 5, 5)).enter(1, tally(TOPI, 3, 4));
        assertThat(first.due(1)).isEmpty();
        assertThat(first.due(2)).extracting(StockTake.Line::sku).containsExactly(TOPI);
        assertThatExceptionOfType(StockTakeIncomplete.class).isThrownBy(() -> first.approve("x", NOW));

        var posted = first.enter(2, tally(TOPI, 2, 4)).approve("staff z", NOW);

        assertThat(posted.state()).isEqualTo(StockTake.State.POSTED);
        assertThat(posted.differences()).containsExactly(Map.entry(TOPI, -2));
        assertThat(posted.counters()).containsExactly("staff y");
    }

    @Test
    void pieces_sold_between_the_counts_are_not_missing() {
        var second =
                take.enter(1, tally(KAOS, 4, 5)).enter(2, tally(KAOS, 3, 3)).enter(1, tally(TOPI, 0, 0));

        assertThat(second.approve("x", NOW).differences()).isEmpty();
    }

    @Test
    void a_first_count_sent_twice_is_no_second_count() {
        var twice = take.enter(1, tally(KAOS, 4, 5)).enter(1, tally(KAOS, 4, 5));

        assertThat(twice.due(2)).hasSize(1);
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> take.enter(2, tally(KAOS, 4, 5)));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> take.enter(1, tally(KAOS, 5, 5)).enter(2, tally(KAOS, 4, 5)));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> take.enter(3, tally(KAOS, 4, 5)));
    }

    @Test
    void a_first_count_entered_again_voids_the_second() {
        var again = take.enter(1, tally(KAOS, 4, 5)).enter(2, tally(KAOS, 4, 5)).enter(1, tally(KAOS, 6, 5));

        assertThat(again.due(2)).hasSize(1);
    }

    @Test
    void goods_that_were_found_join_the_list() {
        var found = take.enter(1, tally(new Sku("SYAL"), 2, 0));

        assertThat(found.lines()).hasSize(3);
        assertThat(found.lines().get(2).due()).isEqualTo(2);
    }

    @Test
    void what_ended_takes_no_more_figures() {
        var off = take.callOff("x", NOW);

        assertThatExceptionOfType(StockTakeEnded.class).isThrownBy(() -> off.enter(1, tally(KAOS, 1, 1)));
        assertThatExceptionOfType(StockTakeEnded.class).isThrownBy(() -> off.approve("x", NOW));
        assertThatExceptionOfType(StockTakeEnded.class).isThrownBy(() -> off.callOff("x", NOW));
    }

    /** However pieces are sold between counting and posting, posting the difference leaves what was really there. */
    @Property
    void posting_the_difference_makes_the_book_true(
            @ForAll @IntRange(min = 0, max = 100) int book,
            @ForAll @IntRange(min = -20, max = 20) int wrong,
            @ForAll @Size(3) List<@IntRange(min = 0, max = 5) Integer> sold) {
        int really = Math.max(0, book + wrong);
        int bookNow = book;
        var running =
                StockTake.start(StockTakeNumber.of(2026, 2), new WarehouseCode("BDG"), "x", List.of(KAOS), "x", NOW);
        for (int round = 1; round <= 2; round++) {
            int leaves = Math.min(sold.get(round), Math.min(really, bookNow));
            really -= leaves;
            bookNow -= leaves;
            if (running.lines().get(0).due() == round) running = running.enter(round, tally(KAOS, really, bookNow));
        }
        int leaves = Math.min(sold.get(0), Math.min(really, bookNow));
        int posted = bookNow - leaves + running.approve("x", NOW).differences().getOrDefault(KAOS, 0);
        assertThat(posted).isEqualTo(really - leaves);
    }
}
