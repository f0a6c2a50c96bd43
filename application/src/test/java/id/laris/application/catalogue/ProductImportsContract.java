package id.laris.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.catalogue.ImportId;
import id.laris.domain.catalogue.ImportProblem;
import id.laris.domain.catalogue.ImportReason;
import id.laris.domain.catalogue.ImportReason.Weight;
import id.laris.domain.catalogue.ProductImport;
import id.laris.domain.catalogue.ProductImport.State;
import id.laris.domain.catalogue.ProductImport.Tally;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Runs on a shop without imports. */
public interface ProductImportsContract {
    Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    Duration LEASE = Duration.ofMinutes(2);
    Set<Weight> ALL = EnumSet.allOf(Weight.class);

    ProductImports imports();

    /** Puts a file where the imports look for files, if they do. */
    default void keep(UUID file) {}

    static ProductImport waiting(int n, boolean dryRun) {
        return ProductImport.of(
                new ImportId(new UUID(0x7000L, Long.MIN_VALUE | n)),
                new UUID(0x7001L, Long.MIN_VALUE | n),
                "produk.csv",
                1_234,
                10,
                dryRun,
                Optional.of(new BigDecimal("16250.5")),
                "owner@toko.test",
                NOW.plusSeconds(n));
    }

    @Test
    default void what_was_added_is_found_as_it_was() {
        var added = waiting(1, false);
        imports().add(added);

        assertThat(imports().find(added.id())).contains(added);
        assertThat(imports().get(added.id())).isEqualTo(added);
        assertThat(imports().lock(added.id())).isEqualTo(added);
        assertThat(imports().find(waiting(2, false).id())).isEmpty();
        assertThatThrownBy(() -> imports().get(waiting(2, false).id())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> imports().lock(waiting(2, false).id())).isInstanceOf(Missing.class);
    }

    @Test
    default void every_step_is_kept_and_counts_the_version() {
        imports().add(waiting(1, false));
        var taken = imports().take(NOW, LEASE).orElseThrow();
        assertThat(taken.version()).isEqualTo(1);
        assertThat(imports().get(taken.id())).isEqualTo(taken);

        imports().save(taken.advanced(new Tally(4, 1, 1, 1, 1, 2, 3, 4), 17, NOW, LEASE));

        var now = imports().get(taken.id());
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.tally()).isEqualTo(new Tally(4, 1, 1, 1, 1, 2, 3, 4));
        assertThat(now.nextLine()).isEqualTo(17);
        assertThat(now.leasedUntil()).contains(NOW.plus(LEASE));
        imports().save(now.failed("import-stuck", NOW));
        var failed = imports().get(taken.id());
        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.failure()).contains("import-stuck");
        assertThat(failed.endedAt()).contains(NOW);
    }

    @Test
    default void a_save_over_a_newer_version_is_refused() {
        imports().add(waiting(1, false));
        var taken = imports().take(NOW, LEASE).orElseThrow();
        imports().save(taken.cancelled(NOW));

        assertThatThrownBy(() -> imports().save(taken.done(NOW))).isInstanceOf(StaleVersion.class);
        assertThat(imports().get(taken.id()).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    default void the_one_that_waits_longest_is_taken_once() {
        imports().add(waiting(2, false));
        imports().add(waiting(1, false));

        assertThat(imports().take(NOW, LEASE))
                .map(ProductImport::id)
                .contains(waiting(1, false).id());
        assertThat(imports().take(NOW, LEASE))
                .map(ProductImport::id)
                .contains(waiting(2, false).id());
        assertThat(imports().take(NOW, LEASE)).isEmpty();
    }

    @Test
    default void one_whose_worker_fell_silent_is_taken_again_where_it_was() {
        imports().add(waiting(1, false));
        var taken = imports().take(NOW, LEASE).orElseThrow();
        imports().save(taken.advanced(new Tally(4, 4, 0, 0, 0, 0, 0, 0), 6, NOW, LEASE));
        imports().addProblems(taken.id(), List.of(problem(3)));

        assertThat(imports().take(NOW.plus(LEASE).minusSeconds(1), LEASE)).isEmpty();
        var again = imports().take(NOW.plus(LEASE), LEASE).orElseThrow();

        assertThat(again.nextLine()).isEqualTo(6);
        assertThat(again.tally().created()).isEqualTo(4);
        assertThat(again.tries()).isEqualTo(1);
        assertThat(imports().problems(taken.id(), ALL, Optional.empty(), 10).items())
                .containsExactly(problem(3));
    }

    @Test
    default void a_dry_run_taken_again_begins_anew() {
        imports().add(waiting(1, true));
        var taken = imports().take(NOW, LEASE).orElseThrow();
        imports().save(taken.advanced(new Tally(4, 4, 0, 0, 0, 1, 0, 0), 6, NOW, LEASE));
        imports().addProblems(taken.id(), List.of(problem(3)));

        var again = imports().take(NOW.plus(LEASE), LEASE).orElseThrow();

        assertThat(again.nextLine()).isZero();
        assertThat(again.tally()).isEqualTo(Tally.NONE);
        assertThat(imports().problems(taken.id(), ALL, Optional.empty(), 10).items())
                .isEmpty();
    }

    @Test
    default void one_that_is_over_is_never_taken() {
        imports().add(waiting(1, false));
        imports().save(imports().get(waiting(1, false).id()).cancelled(NOW));

        assertThat(imports().take(NOW.plus(Duration.ofDays(1)), LEASE)).isEmpty();
    }

    @Test
    default void the_list_is_newest_first_page_by_page() {
        IntStream.rangeClosed(1, 5).forEach(n -> imports().add(waiting(n, false)));

        var first = imports().list(Optional.empty(), 2);
        var second = imports().list(first.next(), 2);
        var third = imports().list(second.next(), 2);

        assertThat(first.items())
                .extracting(ProductImport::startedAt)
                .containsExactly(NOW.plusSeconds(5), NOW.plusSeconds(4));
        assertThat(second.items())
                .extracting(ProductImport::startedAt)
                .containsExactly(NOW.plusSeconds(3), NOW.plusSeconds(2));
        assertThat(third.items()).extracting(ProductImport::startedAt).containsExactly(NOW.plusSeconds(1));
        assertThat(third.next()).isEmpty();
        assertThat(imports().list(Optional.empty(), 5).next()).isEmpty();
    }

    @Test
    default void a_cursor_that_no_page_gave_is_refused() {
        imports().add(waiting(1, false));

        assertThatThrownBy(() -> imports().list(Optional.of("besok"), 5))
                .hasFieldOrPropertyWithValue("code", "invalid-cursor");
        assertThatThrownBy(() -> imports().problems(waiting(1, false).id(), ALL, Optional.of("'; --"), 5))
                .hasFieldOrPropertyWithValue("code", "invalid-cursor");
    }

    @Test
    default void problems_are_listed_by_line_and_weight_page_by_page() {
        imports().add(waiting(1, false));
        imports().add(waiting(2, false));
        var id = waiting(1, false).id();
        var second = ImportProblem.of(9, "Variant Price", ImportReason.PRICE_ROUNDED, "42.99");
        var third = ImportProblem.of(9, "Variant Price", ImportReason.PRICE_MISSING, "");
        imports().addProblems(id, List.of(problem(12), second, third));
        imports().addProblems(id, List.of(problem(3)));
        imports().addProblems(waiting(2, false).id(), List.of(problem(1)));
        imports().addProblems(id, List.of());

        var all = imports().problems(id, ALL, Optional.empty(), 10);
        assertThat(all.items()).containsExactly(problem(3), second, third, problem(12));
        assertThat(all.next()).isEmpty();
        assertThat(imports()
                        .problems(id, EnumSet.of(Weight.BAD_ROW), Optional.empty(), 10)
                        .items())
                .containsExactly(problem(3), third, problem(12));
        var page = imports().problems(id, ALL, Optional.empty(), 2);
        assertThat(page.items()).containsExactly(problem(3), second);
        assertThat(imports().problems(id, ALL, page.next(), 2).items()).containsExactly(third, problem(12));
        assertThat(imports().problems(id, ALL, page.next(), 2).next()).isEmpty();
    }

    @Test
    default void a_file_is_done_when_all_its_imports_are() {
        var first = waiting(1, false);
        var again = waiting(2, false);
        keep(first.file());
        imports().add(first);
        imports()
                .add(new ProductImport(
                        again.id(),
                        first.file(),
                        again.fileName(),
                        again.fileSize(),
                        again.rows(),
                        false,
                        again.rate(),
                        again.startedBy(),
                        again.startedAt(),
                        State.WAITING,
                        Optional.empty(),
                        Tally.NONE,
                        0,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        0));
        imports().save(imports().get(first.id()).cancelled(NOW));

        assertThat(imports().filesDoneBefore(NOW.plusSeconds(9))).isEmpty();
        imports().save(imports().get(again.id()).cancelled(NOW.plusSeconds(5)));

        assertThat(imports().filesDoneBefore(NOW.plusSeconds(5))).isEmpty();
        assertThat(imports().filesDoneBefore(NOW.plusSeconds(6))).containsExactly(first.file());
    }

    private static ImportProblem problem(int line) {
        return ImportProblem.of(line, "Variant Price", ImportReason.PRICE_NOT_A_NUMBER, "lima puluh");
    }
}
