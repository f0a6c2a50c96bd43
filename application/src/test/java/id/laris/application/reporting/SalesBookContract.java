package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.shared.Orderings;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.OrderSale.GivenBack;
import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.reporting.SalesEntry;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every book of sales promises. Its orders lie in a year of their own. */
public interface SalesBookContract {
    Instant THEN = Instant.parse("2011-03-09T18:30:00Z");
    Period MARCH = new Period(LocalDate.of(2011, 3, 1), LocalDate.of(2011, 3, 31));

    SalesBook book();

    Orders orders();

    Payments payments();

    private Order order() {
        var order = Orderings.order(orders().nextNumber(), PaymentMethod.CASH_ON_DELIVERY, THEN, "Sari");
        orders().add(order);
        payments().add(Payment.of(order.id(), order.totals().total()));
        return order;
    }

    private List<SalesEntry> sell(Order order, String category) {
        var entries = Sales.due(Sales.of(order, category, List.of()), book().lock(order.id()), THEN);
        book().add(entries);
        return entries;
    }

    private List<SalesBook.Discrepancy> about(Order order) {
        return book().compareWithOrders(100_000).stream()
                .filter(d -> d.order().equals(order.number()))
                .toList();
    }

    @Test
    default void gives_back_what_was_written_in_sequence() {
        var order = order();
        assertThat(book().lock(order.id())).isEmpty();

        var sold = sell(order, "kaos");
        var back = new GivenBack(UUID.randomUUID().toString(), Money.rupiah(7_001), "rusak", THEN.plusSeconds(60));
        var further = Sales.due(Sales.of(order, "kaos", List.of(back)), book().lock(order.id()), THEN.plusSeconds(60));
        book().add(further);

        assertThat(sold).hasSize(2);
        assertThat(book().lock(order.id()))
                .startsWith(sold.toArray(SalesEntry[]::new))
                .endsWith(further.toArray(SalesEntry[]::new))
                .hasSize(sold.size() + further.size());
        assertThat(sold.get(0).day()).isEqualTo(LocalDate.of(2011, 3, 10));
    }

    @Test
    default void lists_what_is_behind_a_figure_page_by_page() {
        var category = "kat-" + UUID.randomUUID();
        for (int i = 0; i < 3; i++) sell(order(), category);
        var query = new EntryQuery(MARCH, SalesDimension.CATEGORY, category, Optional.empty(), Optional.empty(), 4);

        var first = book().entries(query);
        var second = book().entries(query.after(first.next()));

        assertThat(first.items()).hasSize(4);
        assertThat(second.items()).hasSize(2);
        assertThat(second.next()).isEmpty();
        assertThat(first.items()).doesNotContainAnyElementsOf(second.items());
        assertThat(book().entries(new EntryQuery(
                                new Period(LocalDate.of(2011, 3, 1), LocalDate.of(2011, 3, 9)),
                                SalesDimension.CATEGORY,
                                category,
                                Optional.empty(),
                                Optional.empty(),
                                4))
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> book().entries(query.after(Optional.of("palsu"))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    default void shows_what_orders_say_and_the_book_does_not() {
        var order = order();
        assertThat(about(order)).singleElement().satisfies(d -> {
            assertThat(d.booked()).isEqualTo(Money.rupiah(0));
            assertThat(d.sold()).isEqualTo(order.totals().total());
        });

        sell(order, "kaos");
        assertThat(about(order)).isEmpty();

        var back = new GivenBack(UUID.randomUUID().toString(), Money.rupiah(5_000), "rusak", THEN);
        book().add(Sales.due(Sales.of(order, "kaos", List.of(back)), book().lock(order.id()), THEN));
        assertThat(about(order))
                .singleElement()
                .extracting(SalesBook.Discrepancy::bookedBack)
                .isEqualTo(Money.rupiah(5_000));
    }

    @Test
    default void tells_of_which_documents_it_speaks_under_a_number() {
        var order = order();
        sell(order, "kaos");

        assertThat(book().documents(List.of(order.number().value(), "tidak-ada-" + UUID.randomUUID())))
                .isEqualTo(Map.of(order.number().value(), Set.of(order.number().value())));
    }

    @Test
    default void its_sums_stay_right() {
        sell(order(), "kaos");

        assertThat(book().months()).contains(YearMonth.of(2011, 3));
        assertThat(book().wrongCells(YearMonth.of(2011, 3))).isZero();
    }
}
