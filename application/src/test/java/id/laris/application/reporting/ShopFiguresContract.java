package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.order.Orders;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Orderings;
import id.laris.domain.payment.PaymentMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What every count of the shop's figures promises. Its orders lie in a year of their own. */
public interface ShopFiguresContract {
    ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    ShopFigures figures();

    Orders orders();

    @Test
    default void sales_are_counted_by_the_day_of_the_zone_and_only_when_confirmed() {
        var lateEvening = Instant.parse("2003-05-01T18:30:00Z");
        orders().add(Orderings.order(orders().nextNumber(), PaymentMethod.CASH_ON_DELIVERY, lateEvening, "A"));
        orders().add(Orderings.order(
                orders().nextNumber(), PaymentMethod.CASH_ON_DELIVERY, lateEvening.plusSeconds(60), "B"));
        orders().add(Orderings.order(orders().nextNumber(), PaymentMethod.QRIS, lateEvening, "belum bayar"));

        var days = figures()
                .salesByDay(Instant.parse("2003-04-30T17:00:00Z"), Instant.parse("2003-05-03T16:59:59Z"), JAKARTA);

        assertThat(days)
                .extracting(ShopFigures.DaySales::day)
                .containsExactly(LocalDate.of(2003, 5, 1), LocalDate.of(2003, 5, 2), LocalDate.of(2003, 5, 3));
        assertThat(days).extracting(ShopFigures.DaySales::orders).containsExactly(0L, 2L, 0L);
        assertThat(days.get(1).total().minorUnits()).isEqualTo(700_000L);
        assertThat(days.get(0).total().isZero()).isTrue();
    }

    @Test
    default void best_sellers_come_by_pieces() {
        var day = Instant.parse("2004-05-01T05:00:00Z");
        orders().add(Orderings.order(orders().nextNumber(), PaymentMethod.CASH_ON_DELIVERY, day, "A"));

        var best = figures().bestSellers(day.minusSeconds(60), day.plusSeconds(60), 5);

        assertThat(best).hasSize(1);
        assertThat(best.get(0).slug()).isEqualTo(Goods.kaos().slug().value());
        assertThat(best.get(0).pieces()).isEqualTo(3);
        assertThat(figures().bestSellers(day.plusSeconds(61), day.plusSeconds(120), 5))
                .isEmpty();
    }
}
