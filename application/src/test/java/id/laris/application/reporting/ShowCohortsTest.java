package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.laris.application.reporting.ShowCohorts.Query;
import id.laris.application.reporting.ShowCohorts.Report;
import id.laris.application.shared.Orderings;
import id.laris.application.shared.TestShop;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.CohortFigures;
import id.laris.domain.shared.Invalid;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShowCohortsTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final TestShop shop = new TestShop();
    private final BuyerDesk desk = new BuyerDesk(shop.salesBook, shop.buyers);
    private final ShowCohorts show = new ShowCohorts(shop.buyers, TestShop.SETTINGS, shop.clock);

    private Order buys(String name, String at) {
        var contact = new Contact(name, new EmailAddress(name + "@contoh.test"), new PhoneNumber("081200001111"));
        var order =
                Orderings.order(shop.orders.nextNumber(), PaymentMethod.CASH_ON_DELIVERY, Instant.parse(at), contact);
        shop.orders.add(order);
        shop.salesBook.add(Sales.due(Sales.of(order, "kaos", List.of()), List.of(), order.placedAt()));
        desk.book(order.id());
        return order;
    }

    private Report report() {
        return show.show(new Query(3, Optional.of(MARCH.plusMonths(2))));
    }

    @Test
    void buyers_are_followed_from_the_month_they_first_bought_in() {
        var order = buys("sari", "2026-03-10T03:00:00Z");
        buys("sari", "2026-05-09T03:00:00Z");
        buys("budi", "2026-03-20T03:00:00Z");
        buys("tuti", "2026-04-01T03:00:00Z");
        var worth = order.totals().total();

        var report = report();
        assertThat(report.buyers()).isEqualTo(3);
        assertThat(report.repeatRate()).isEqualTo(333);
        assertThat(report.total().averageGap()).isEqualTo(60);
        assertThat(report.cohorts())
                .extracting(ShowCohorts.Cohort::month, ShowCohorts.Cohort::buyers, ShowCohorts.Cohort::repeatRate)
                .containsExactly(
                        tuple(MARCH, 2L, 500L), tuple(MARCH.plusMonths(1), 1L, 0L), tuple(MARCH.plusMonths(2), 0L, 0L));
        assertThat(report.cohorts().get(0).since())
                .extracting(CohortFigures::buyers)
                .containsExactly(2L, 0L, 1L);
        assertThat(report.months())
                .extracting(ShowCohorts.Month::newBuyers, ShowCohorts.Month::returningBuyers)
                .containsExactly(tuple(2L, 0L), tuple(1L, 0L), tuple(0L, 1L));
        assertThat(report.months().get(2).repeatNet()).isEqualTo(worth);
        assertThat(report.months().get(2).repeatOrders()).isEqualTo(1);
        assertThat(report.total().averageOrder()).isEqualTo(worth);
    }

    @Test
    void told_again_or_anew_it_says_the_same() {
        var order = buys("sari", "2026-03-10T03:00:00Z");
        buys("sari", "2026-04-10T03:00:00Z");
        var before = report();
        desk.book(order.id());
        assertThat(report()).isEqualTo(before);

        var write = new WriteOldBuyers(shop.buyers, shop.salesBook, desk);
        assertThat(write.write()).isFalse();
        shop.buyers.writeAnew();
        assertThat(report().buyers()).isZero();
        while (write.write()) assertThat(report().complete()).isFalse();
        assertThat(report()).isEqualTo(before);
    }

    @Test
    void an_order_that_comes_late_moves_its_buyer_to_an_earlier_cohort() {
        buys("sari", "2026-04-10T03:00:00Z");
        buys("sari", "2026-03-10T03:00:00Z");

        assertThat(report().cohorts()).extracting(ShowCohorts.Cohort::buyers).containsExactly(1L, 0L, 0L);
        assertThat(report().months())
                .extracting(ShowCohorts.Month::newBuyers, ShowCohorts.Month::returningBuyers)
                .containsExactly(tuple(1L, 0L), tuple(0L, 1L), tuple(0L, 0L));
    }

    @Test
    void an_order_that_does_not_stand_any_more_is_taken_out() {
        var order = buys("sari", "2026-03-10T03:00:00Z");
        buys("sari", "2026-04-10T03:00:00Z");
        var booked = shop.salesBook.lock(order.id());
        var cancelled = Sales.due(Sales.of(order.cancel(), "kaos", List.of()), booked, order.placedAt());
        shop.salesBook.add(cancelled);
        desk.book(order.id());

        assertThat(report().cohorts()).extracting(ShowCohorts.Cohort::buyers).containsExactly(0L, 1L, 0L);
        assertThat(report().total().orders()).isEqualTo(1);
        assertThat(report().repeaters()).isZero();
    }

    @Test
    void refuses_months_that_are_none() {
        for (var months : new int[] {0, 37})
            assertThatThrownBy(() -> new Query(months, Optional.empty())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Query(1, Optional.of(YearMonth.of(9999, 1))))
                .isInstanceOf(Invalid.class);
    }
}
