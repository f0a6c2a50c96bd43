package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.reporting.SalesTarget;
import id.laris.domain.shared.Money;
import id.laris.domain.stock.WarehouseCode;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of targets promises. Each is about a warehouse of its own. */
public interface SalesTargetsContract {
    SalesTargets targets();

    private static Optional<WarehouseCode> somewhere() {
        return Optional.of(new WarehouseCode(
                "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT)));
    }

    private Optional<Long> in(String month, Optional<WarehouseCode> warehouse) {
        return targets().in(YearMonth.parse(month), warehouse).map(it -> it.amount()
                .minorUnits());
    }

    private void put(String month, Optional<WarehouseCode> warehouse, long amount) {
        targets().put(new SalesTarget(warehouse, YearMonth.parse(month), Money.rupiah(amount)));
    }

    @Test
    default void one_holds_until_the_next() {
        var here = somewhere();
        put("2026-03", here, 500);
        put("2026-06", here, 700);

        assertThat(in("2026-02", here)).isEmpty();
        assertThat(in("2026-03", here)).contains(500L);
        assertThat(in("2026-05", here)).contains(500L);
        assertThat(in("2026-06", here)).contains(700L);
        assertThat(in("2031-01", here)).contains(700L);
        assertThat(in("2031-01", somewhere())).isEmpty();
    }

    @Test
    default void the_last_word_on_a_month_holds_and_nothing_ends_it() {
        var here = somewhere();
        put("2026-03", here, 500);
        put("2026-03", here, 600);
        put("2026-06", here, 0);

        assertThat(in("2026-04", here)).contains(600L);
        assertThat(in("2026-06", here)).isEmpty();
        assertThat(in("2026-09", here)).isEmpty();
    }

    @Test
    default void the_whole_shop_has_its_own() {
        put("2999-11", Optional.empty(), 900);

        assertThat(in("2999-12", Optional.empty())).contains(900L);
        assertThat(in("2999-12", somewhere())).isEmpty();
    }
}
