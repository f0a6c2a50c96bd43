package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.order.Orders;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Orderings;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every adding up of the book promises. Its sales lie in years of their own. */
public interface SalesSumsContract {
    SalesSums sums();

    SalesBook book();

    Orders orders();

    private Order sell(String day, String category) {
        var order = Orderings.order(
                orders().nextNumber(), PaymentMethod.CASH_ON_DELIVERY, Instant.parse(day + "T05:00:00Z"), "Sari");
        book().add(Sales.due(Sales.of(order, category, List.of()), List.of(), order.placedAt()));
        return order;
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private SalesFigures of(String category, Period period) {
        return sums().byKey(SalesDimension.CATEGORY, period, Optional.empty())
                .getOrDefault(category, SalesFigures.NONE);
    }

    @Test
    default void adds_up_whole_months_and_the_days_around_them() {
        var category = "kat-" + UUID.randomUUID();
        for (var day : List.of("2012-01-30", "2012-02-01", "2012-02-29", "2012-03-31", "2012-04-01", "2012-04-20"))
            sell(day, category);

        assertThat(of(category, period("2012-01-30", "2012-04-20")).orders()).isEqualTo(6);
        assertThat(of(category, period("2012-01-31", "2012-04-01")).orders()).isEqualTo(4);
        assertThat(of(category, period("2012-02-01", "2012-03-31")).orders()).isEqualTo(3);
        assertThat(of(category, period("2012-02-02", "2012-02-28")).orders()).isZero();
        assertThat(of(category, period("2012-02-02", "2012-03-30")).orders()).isEqualTo(1);
        assertThat(of(category, period("2012-02-29", "2012-03-01")).orders()).isEqualTo(1);
    }

    @Test
    default void a_month_that_is_not_over_is_added_up_to_its_day() {
        var category = "kat-" + UUID.randomUUID();
        for (var day : List.of("2010-03-01", "2010-03-10", "2010-04-02", "2010-04-20")) sell(day, category);

        assertThat(of(category, period("2010-03-02", "2010-04-20")).orders()).isEqualTo(3);
        assertThat(of(category, period("2010-03-02", "2010-04-28")).orders()).isEqualTo(3);
        assertThat(of(category, period("2010-03-02", "2010-04-19")).orders()).isEqualTo(2);
        assertThat(of(category, period("2010-04-01", "2010-04-20")).orders()).isEqualTo(2);
        assertThat(of(category, period("2010-04-03", "2010-04-20")).orders()).isEqualTo(1);
        assertThat(of(category, period("2010-04-21", "2010-04-28")).orders()).isZero();
    }

    @Test
    default void names_what_earned_most_without_adding_up_the_rest() {
        var year = period("2009-01-15", "2009-12-31");
        for (var day : List.of("2009-01-20", "2009-05-05", "2009-12-30")) sell(day, "kat-" + UUID.randomUUID());
        var all = sums().byKey(SalesDimension.SKU, year, Optional.empty());
        assertThat(all).hasSizeGreaterThan(1);
        var first = all.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, SalesFigures> it) ->
                                it.getValue().amounts().net())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(sums().greatest(SalesDimension.SKU, year, Optional.empty(), 100))
                .isEqualTo(first);
        var one = sums().greatest(SalesDimension.SKU, year, Optional.empty(), 1);
        assertThat(one).isEqualTo(first.subList(0, 1));
        assertThat(sums().ofKeys(SalesDimension.SKU, one, year, Optional.empty()))
                .isEqualTo(Map.of(one.get(0), all.get(one.get(0))));
        assertThat(sums().greatest(SalesDimension.SKU, year, Optional.of(Goods.JAKARTA), 9))
                .isEmpty();
        var pieces = new HashMap<String, Long>();
        all.forEach((sku, figures) -> pieces.put(sku, figures.amounts().pieces()));
        assertThat(sums().pieces(SalesDimension.SKU, year, Optional.empty())).isEqualTo(pieces);
    }

    @Test
    default void an_order_of_two_lines_is_one_order_wherever_it_is_looked_at() {
        var category = "kat-" + UUID.randomUUID();
        var order = sell("2013-05-05", category);
        var day = period("2013-05-05", "2013-05-05");

        var figures = of(category, day);
        assertThat(figures.orders()).isEqualTo(1);
        assertThat(figures.amounts().pieces()).isEqualTo(3);
        assertThat(figures.amounts().total()).isEqualTo(order.totals().total());
        assertThat(figures.amounts().tax()).isEqualTo(order.totals().tax());
        assertThat(figures.amounts().cost()).isEqualTo(Money.rupiah(150_000));
        assertThat(figures.averageOrder()).isEqualTo(order.totals().total());
        var warehouse = sums().byKey(SalesDimension.CATEGORY, day, Optional.of(Goods.BANDUNG));
        assertThat(warehouse).containsEntry(category, figures);
        assertThat(sums().byKey(SalesDimension.CATEGORY, day, Optional.of(Goods.JAKARTA)))
                .doesNotContainKey(category);
        assertThat(sums().byWarehouse(day)).containsEntry(Goods.BANDUNG, figures);
    }

    @Test
    default void what_was_called_off_leaves_nothing_on_its_day() {
        var category = "kat-" + UUID.randomUUID();
        var order = sell("2014-05-05", category);
        book().add(Sales.due(
                Sales.of(order.cancel(), category, List.of()),
                Sales.due(Sales.of(order, category, List.of()), List.of(), order.placedAt()),
                order.placedAt()));

        assertThat(sums().byKey(SalesDimension.CATEGORY, period("2014-05-01", "2014-05-31"), Optional.empty()))
                .doesNotContainKey(category);
        assertThat(sums().byDay(
                                SalesDimension.CATEGORY,
                                category,
                                period("2014-05-01", "2014-05-31"),
                                Optional.empty()))
                .isEmpty();
    }

    @Test
    default void tells_each_day_and_how_goods_were_called() {
        var category = "kat-" + UUID.randomUUID();
        var first = sell("2015-05-05", category);
        sell("2015-05-07", category);

        var days = sums().byDay(
                        SalesDimension.CATEGORY,
                        category,
                        period("2015-05-05", "2015-05-31"),
                        Optional.of(Goods.BANDUNG));

        assertThat(days.keySet()).containsExactly(LocalDate.of(2015, 5, 5), LocalDate.of(2015, 5, 7));
        var sku = first.lines().get(0).sku().value();
        assertThat(sums().names(SalesDimension.SKU, List.of(sku, "tidak-ada"))).containsOnlyKeys(sku);
        assertThat(sums().names(SalesDimension.SKU, List.of(sku)).get(sku)).startsWith("Kaos Kawung");
    }
}
