package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of saved reports promises. Each test has owners of its own. */
public interface SavedReportsContract {
    SavedReports reports();

    private static String somebody() {
        return "staff " + UUID.randomUUID();
    }

    private SavedReport put(String owner, String name, boolean shared) {
        var report = new SavedReport(
                UUID.randomUUID(),
                owner,
                name,
                shared,
                By.PRODUCT,
                ReportSpan.of(ReportSpan.Kind.LAST_MONTH),
                Optional.empty());
        reports().put(report);
        return report;
    }

    @Test
    default void what_is_kept_comes_back() {
        var plain = put(somebody(), "Bulan lalu", false);
        var fixed = new SavedReport(
                UUID.randomUUID(),
                somebody(),
                "Ramadan 'besar'",
                true,
                By.REGENCY,
                ReportSpan.fixed(new Period(LocalDate.of(2026, 2, 18), LocalDate.of(2026, 3, 19))),
                Optional.of(new WarehouseCode("BDG")));
        reports().put(fixed);

        assertThat(reports().find(plain.id())).contains(plain);
        assertThat(reports().find(fixed.id())).contains(fixed);
        assertThat(reports().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    default void own_ones_and_shared_ones_are_seen_by_name() {
        var me = somebody();
        var other = somebody();
        var mine = put(me, "Zaman", false);
        var first = put(me, "Awal", false);
        var shared = put(other, "Milik bersama", true);
        put(other, "Rahasia", false);

        assertThat(reports().seenBy(me, 1_000))
                .contains(mine, first, shared)
                .filteredOn(it -> it.owner().equals(other))
                .containsExactly(shared);
        assertThat(reports().seenBy(me, 1_000).stream().filter(it -> it.owner().equals(me)))
                .containsExactly(first, mine);
        assertThat(reports().seenBy(me, 1)).hasSize(1);
        assertThat(reports().lock(me)).containsExactly(first, mine);
        assertThat(reports().lock(somebody())).isEmpty();
    }

    @Test
    default void one_takes_the_place_of_what_it_was_and_ends() {
        var before = put(somebody(), "Lama", false);
        var after = new SavedReport(
                before.id(),
                before.owner(),
                "Baru",
                true,
                By.DAY,
                ReportSpan.of(ReportSpan.Kind.YESTERDAY),
                Optional.empty());
        reports().put(after);

        assertThat(reports().lock(before.owner())).containsExactly(after);
        assertThat(reports().remove(before.id())).isTrue();
        assertThat(reports().remove(before.id())).isFalse();
        assertThat(reports().lock(before.owner())).isEmpty();
    }
}
