package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.reporting.Footfall.Footprint;
import id.laris.application.reporting.Footfall.ProductViews;
import id.laris.domain.reporting.FunnelFigures;
import id.laris.domain.reporting.ShopStep;
import id.laris.domain.shared.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every store of footfall promises. Each test has a year and visitors of its own. */
public interface FootfallContract {
    AtomicInteger YEARS = new AtomicInteger(3_000);

    Footfall footfall();

    private static LocalDate someDay() {
        return LocalDate.of(YEARS.incrementAndGet(), 3, 1);
    }

    private static Footprint footprint(String visitor, ShopStep step, Instant at) {
        return new Footprint(visitor, step, "kaos-kawung", "KWG-M", step == ShopStep.PAID ? 2 : 0, at);
    }

    private static Period period(LocalDate from, int days) {
        return new Period(from, from.plusDays(days - 1L));
    }

    @Test
    default void days_add_up_and_days_of_nothing_are_left_out() {
        var day = someDay();
        footfall().count(Map.of(day, new FunnelFigures(5, 4, 3, 2, 1, 7), day.plusDays(2), FunnelFigures.lost(1)));
        footfall().count(Map.of(day, new FunnelFigures(1, 1, 1, 1, 1, 1)));

        assertThat(footfall().days(period(day, 2)))
                .containsExactly(Map.entry(day, new FunnelFigures(6, 5, 4, 3, 2, 8)));
        assertThat(footfall().days(period(day.plusDays(1), 2))).containsOnlyKeys(day.plusDays(2));
    }

    @Test
    default void products_stand_by_how_often_they_were_seen() {
        var day = someDay();
        footfall().countViews(day, Map.of("topi", 2L, "kaos", 2L, "celana", 1L));
        footfall().countViews(day.plusDays(1), Map.of("celana", 5L));
        footfall().countViews(day, Map.of("celana", 1L));

        assertThat(footfall().mostSeen(period(day, 2), 2))
                .containsExactly(new ProductViews("celana", 7), new ProductViews("kaos", 2));
        assertThat(footfall().mostSeen(period(day, 1), 5))
                .extracting(ProductViews::product)
                .containsExactly("celana", "kaos", "topi");
    }

    @Test
    default void an_order_counts_once() {
        var order = new OrderId(UUID.randomUUID());

        assertThat(footfall().buys(order, someDay())).isTrue();
        assertThat(footfall().buys(order, someDay())).isFalse();
        assertThat(footfall().buys(new OrderId(UUID.randomUUID()), someDay())).isTrue();
    }

    @Test
    default void footprints_are_read_by_visitor_and_forgotten() {
        var at = Instant.parse("2026-11-21T02:00:00Z");
        var mine = UUID.randomUUID().toString();
        var another = UUID.randomUUID().toString();
        var bought = footprint(mine, ShopStep.PAID, at.plusSeconds(9));
        var seen = footprint(mine, ShopStep.PRODUCT, at);
        footfall().keep(List.of(bought, seen, footprint(another, ShopStep.CART, at)));
        footfall().keep(List.of());

        assertThat(footfall().of(mine)).containsExactly(seen, bought);
        footfall().forget(mine);
        assertThat(footfall().of(mine)).isEmpty();
        assertThat(footfall().of(another)).hasSize(1);
    }

    @Test
    default void old_footprints_go() {
        var limit = Instant.parse("1999-11-21T02:00:00Z");
        var mine = UUID.randomUUID().toString();
        var young = footprint(mine, ShopStep.PRODUCT, limit);
        footfall().keep(List.of(footprint(mine, ShopStep.PRODUCT, limit.minus(Duration.ofMillis(1))), young));

        assertThat(footfall().forgetBefore(limit)).isEqualTo(1);
        assertThat(footfall().of(mine)).containsExactly(young);
    }
}
