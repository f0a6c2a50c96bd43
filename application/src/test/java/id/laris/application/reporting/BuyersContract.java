package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.order.Orders;
import id.laris.application.shared.Orderings;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.BuyerHistory.Purchase;
import id.laris.domain.reporting.CohortCell;
import id.laris.domain.reporting.CohortFigures;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every store of buyers promises. Each test has buyers and a year of its own. */
public interface BuyersContract {
    AtomicInteger YEARS = new AtomicInteger(2_300);
    LocalDate DAY = LocalDate.of(2026, 11, 21);

    Buyers buyers();

    Orders orders();

    private static String someone() {
        return "b" + UUID.randomUUID() + "@contoh.test";
    }

    private Order order(String mail) {
        var order = Orderings.order(
                orders().nextNumber(),
                PaymentMethod.CASH_ON_DELIVERY,
                Orderings.PLACED_AT,
                new Contact("Sari", new EmailAddress(mail), new PhoneNumber("081200001111")));
        orders().add(order);
        return order;
    }

    private Purchase bought(Order order, long net) {
        var buyer = buyers().lock(order.id()).orElseThrow();
        var purchase = new Purchase(order.id(), DAY, Money.rupiah(net));
        buyers().put(buyer, purchase);
        return purchase;
    }

    private static CohortFigures figures(long buyers, long net) {
        return new CohortFigures(buyers, buyers, Money.rupiah(net), Money.rupiah(0), 0, 0, 0);
    }

    @Test
    default void who_orders_under_the_same_address_is_the_same_buyer() {
        var mail = someone();
        var first = bought(order(mail), 100);
        var second = order(mail);
        var other = order(someone());
        bought(other, 300);

        var buyer = buyers().lock(first.order()).orElseThrow();
        assertThat(buyers().lock(second.id())).contains(buyer);
        assertThat(buyers().lock(other.id()).orElseThrow()).isNotEqualTo(buyer);
        assertThat(buyers().of(buyer)).containsExactly(first);

        var both = bought(second, 200);
        assertThat(buyers().of(buyer)).containsExactlyInAnyOrder(first, both);
        buyers().remove(first.order());
        assertThat(buyers().of(buyer)).containsExactly(both);
    }

    @Test
    default void an_order_is_written_once_as_it_stands_last() {
        var order = order(someone());
        bought(order, 100);
        var now = bought(order, 70);

        assertThat(buyers().of(buyers().lock(order.id()).orElseThrow())).containsExactly(now);
    }

    @Test
    default void cells_add_up_and_those_of_nothing_are_left_out() {
        var year = YEARS.incrementAndGet();
        var january = YearMonth.of(year, 1);
        var own = new CohortCell(january, january);
        var later = new CohortCell(january, january.plusMonths(2));
        buyers().move(Map.of(own, figures(2, 500), later, figures(1, 100)));
        buyers().move(Map.of(own, figures(-1, -200), later, figures(-1, -100)));

        assertThat(buyers().cells(january, january.plusMonths(2))).containsExactly(Map.entry(own, figures(1, 300)));
        assertThat(buyers().cells(january.plusMonths(1), january.plusMonths(2))).isEmpty();
    }

    @Test
    default void old_orders_are_written_from_where_one_stopped() {
        var order = order(someone());
        bought(order, 100);
        buyers().writeAnew();
        assertThat(buyers().isComplete()).isFalse();
        assertThat(buyers().of(buyers().lock(order.id()).orElseThrow())).isEmpty();
        var all = buyers().unwritten(1_000_000);
        assertThat(all).contains(order.id());

        buyers().writtenUntil(Optional.of(all.get(all.size() - 1)));
        assertThat(buyers().unwritten(1)).isEmpty();
        assertThat(buyers().isComplete()).isFalse();
        buyers().writtenUntil(Optional.<OrderId>empty());
        assertThat(buyers().isComplete()).isTrue();
    }
}
