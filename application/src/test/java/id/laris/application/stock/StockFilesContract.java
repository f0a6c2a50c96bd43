package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.StockFile;
import id.laris.domain.stock.StockFile.Kind;
import id.laris.domain.stock.StockFile.State;
import id.laris.domain.stock.StockFile.Tally;
import id.laris.domain.stock.StockFileLine;
import id.laris.domain.stock.StockFileLine.Outcome;
import id.laris.domain.stock.StockFileNumber;
import id.laris.domain.stock.WarehouseCode;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Runs on a shop without stock files. */
public interface StockFilesContract {
    Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    Duration LEASE = Duration.ofMinutes(2);
    WarehouseCode BDG = new WarehouseCode("BDG");
    WarehouseCode JKT = new WarehouseCode("JKT");
    Set<Outcome> ALL = EnumSet.allOf(Outcome.class);

    StockFiles files();

    default StockFile sent(int second, Set<WarehouseCode> bounds) {
        return files().add(
                        2026,
                        number -> StockFile.sent(
                                number,
                                Kind.LEVELS,
                                new UUID(0x7001L, Long.MIN_VALUE | second),
                                "stok.csv",
                                1_234,
                                10,
                                bounds,
                                "staff x",
                                NOW.plusSeconds(second)));
    }

    private static StockFileLine good(long line, String sku, int seen, int wanted) {
        return StockFileLine.checked(line, sku, "BDG", List.of(seen), List.of(wanted));
    }

    private static StockFileLine bad(long line) {
        return StockFileLine.refused(line, "X", "BDG", List.of(), "invalid-figure", "lima");
    }

    @Test
    default void what_was_sent_is_found_as_it_was_under_the_next_number() {
        var first = sent(1, Set.of(BDG, JKT));
        var second = sent(2, Set.of());

        assertThat(files().find(first.number())).contains(first);
        assertThat(files().lock(second.number())).isEqualTo(second);
        assertThat(sequence(second)).isEqualTo(sequence(first) + 1);
        var none = new StockFileNumber("BS-1999-00001");
        assertThat(files().find(none)).isEmpty();
        assertThatThrownBy(() -> files().get(none)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> files().lock(none)).isInstanceOf(Missing.class);
    }

    private static int sequence(StockFile file) {
        return Integer.parseInt(file.number().value().substring(8));
    }

    @Test
    default void every_step_is_kept_and_a_stale_one_is_refused() {
        var number = sent(1, Set.of()).number();
        var taken = files().take(NOW, LEASE).orElseThrow();
        assertThat(taken.state()).isEqualTo(State.CHECKING);
        assertThat(files().get(number)).isEqualTo(taken);
        files().save(taken.advanced(new Tally(4, 1, 1, 2, 0), 17, NOW, LEASE));
        var now = files().get(number);
        assertThat(now.tally()).isEqualTo(new Tally(4, 1, 1, 2, 0));
        assertThat(now.nextLine()).isEqualTo(17);
        assertThatThrownBy(() -> files().save(taken.checked(NOW))).isInstanceOf(StaleVersion.class);

        files().save(now.checked(NOW));
        files().save(files().get(number).approved("staff y", NOW));
        var approved = files().get(number);
        assertThat(approved.approver()).isEqualTo("staff y");
        files().save(files().take(NOW, LEASE).orElseThrow().failed("stock-file-missing", NOW));
        var failed = files().get(number);
        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.failure()).contains("stock-file-missing");
        assertThat(failed.endedAt()).contains(NOW);
    }

    @Test
    default void the_one_that_waits_longest_is_taken_once_and_again_when_its_worker_fell_silent() {
        var later = sent(2, Set.of());
        var first = sent(1, Set.of());

        assertThat(files().take(NOW, LEASE)).map(StockFile::number).contains(first.number());
        assertThat(files().take(NOW, LEASE)).map(StockFile::number).contains(later.number());
        assertThat(files().take(NOW.plus(LEASE).minusMillis(1), LEASE)).isEmpty();
        var again = files().take(NOW.plus(LEASE), LEASE).orElseThrow();
        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.tries()).isEqualTo(2);
    }

    @Test
    default void one_that_waits_for_somebody_to_say_so_or_is_over_is_not_taken() {
        sent(1, Set.of());
        sent(2, Set.of());
        files().save(files().take(NOW, LEASE).orElseThrow().checked(NOW));
        files().save(files().take(NOW, LEASE).orElseThrow().cancelled(NOW));

        assertThat(files().take(NOW.plus(LEASE), LEASE)).isEmpty();
    }

    @Test
    default void they_are_listed_newest_first_for_whom_they_concern() {
        var everywhere = sent(1, Set.of());
        var bandung = sent(2, Set.of(BDG));
        var both = sent(3, Set.of(BDG, JKT));

        assertThat(files().list(Set.of(), Optional.empty(), 10).items()).containsExactly(both, bandung, everywhere);
        assertThat(files().list(Set.of(BDG), Optional.empty(), 10).items()).containsExactly(bandung);
        assertThat(files().list(Set.of(BDG, JKT), Optional.empty(), 10).items()).containsExactly(both, bandung);
        assertThat(files().list(Set.of(JKT), Optional.empty(), 10).items()).isEmpty();
        var page = files().list(Set.of(), Optional.empty(), 2);
        assertThat(page.items()).containsExactly(both, bandung);
        var rest = files().list(Set.of(), page.next(), 2);
        assertThat(rest.items()).containsExactly(everywhere);
        assertThat(rest.next()).isEmpty();
        assertThatThrownBy(() -> files().list(Set.of(), Optional.of("'"), 2))
                .hasFieldOrPropertyWithValue("code", "invalid-cursor");
    }

    @Test
    default void lines_are_kept_in_the_order_of_the_file_and_found_by_what_came_of_them() {
        var number = sent(1, Set.of()).number();
        var other = sent(2, Set.of()).number();
        files().addLines(number, List.of(good(2, "A", 1, 5), bad(3), good(4, "B", 7, 7)));
        files().addLines(number, List.of(good(5, "C", 0, 1)));
        files().addLines(other, List.of(good(2, "A", 9, 9)));

        assertThat(files().lines(number, ALL, Optional.empty(), 10).items())
                .containsExactly(good(2, "A", 1, 5), bad(3), good(4, "B", 7, 7), good(5, "C", 0, 1));
        var page = files().lines(number, EnumSet.of(Outcome.CHANGE), Optional.empty(), 1);
        assertThat(page.items()).containsExactly(good(2, "A", 1, 5));
        assertThat(files().lines(number, EnumSet.of(Outcome.CHANGE), page.next(), 1)
                        .items())
                .containsExactly(good(5, "C", 0, 1));
        assertThatThrownBy(() -> files().lines(number, ALL, Optional.of("-1"), 1))
                .hasFieldOrPropertyWithValue("code", "invalid-cursor");
    }

    @Test
    default void lines_that_ended_are_kept_so() {
        var number = sent(1, Set.of()).number();
        var first = good(2, "A", 1, 5);
        var second = good(3, "B", 1, 5);
        files().addLines(number, List.of(first, second));

        files().saveLines(number, List.of(first.ended(Outcome.APPLIED), second.refused("moved-since-check", "4")));

        assertThat(files().lines(number, ALL, Optional.empty(), 10).items())
                .containsExactly(first.ended(Outcome.APPLIED), second.refused("moved-since-check", "4"));
    }

    @Test
    default void a_place_is_named_by_a_line_that_makes_sense_of_that_file() {
        var number = sent(1, Set.of()).number();
        files().addLines(
                        number,
                        List.of(good(2, "A", 1, 5), bad(3), good(4, "B", 9, 1).refused("not-enough-stock", "3")));
        var a = new StockPlace(BDG, new Sku("A"));
        var b = new StockPlace(BDG, new Sku("B"));
        var x = new StockPlace(BDG, new Sku("X"));

        assertThat(files().named(number, List.of(a, b, x, new StockPlace(JKT, new Sku("A")))))
                .containsExactlyInAnyOrder(a, b);
        assertThat(files().named(sent(2, Set.of()).number(), List.of(a))).isEmpty();
    }

    @Test
    default void lines_are_forgotten_when_their_file_is_old_and_nobody_works_on_it() {
        sent(1, Set.of());
        sent(2, Set.of());
        sent(3, Set.of());
        var left = files().take(NOW, LEASE).orElseThrow();
        var ended = files().take(NOW, LEASE).orElseThrow();
        var running = files().take(NOW, LEASE).orElseThrow();
        for (var file : List.of(left, ended, running)) files().addLines(file.number(), List.of(bad(2)));
        files().save(left.checked(NOW));
        files().save(ended.cancelled(NOW.plusSeconds(5)));

        assertThat(files().forgetLines(NOW)).isZero();
        assertThat(files().forgetLines(NOW.plusSeconds(60))).isEqualTo(2);
        assertThat(files().forgetLines(NOW.plusSeconds(60))).isZero();
        assertThat(files().lines(left.number(), ALL, Optional.empty(), 10).items())
                .isEmpty();
        assertThat(files().get(left.number()).state()).isEqualTo(State.CANCELLED);
        assertThat(files().lines(running.number(), ALL, Optional.empty(), 10).items())
                .hasSize(1);
    }
}
