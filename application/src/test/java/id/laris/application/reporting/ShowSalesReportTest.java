package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.application.reporting.ShowSalesReport.Query;
import id.laris.application.reporting.ShowSalesReport.Report;
import id.laris.application.reporting.ShowSalesReport.Row;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Orderings;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShowSalesReportTest {
    private static final Period MARCH = new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));

    private final TestShop shop = new TestShop();
    private final ShowSalesReport report =
            new ShowSalesReport(shop.salesSums, shop.categories, shop.regions, shop.warehouses, shop.actor);

    private Order sell(String day, String category) {
        var order = Orderings.order(
                shop.orders.nextNumber(), PaymentMethod.CASH_ON_DELIVERY, Instant.parse(day + "T05:00:00Z"), "Sari");
        shop.salesBook.add(Sales.due(Sales.of(order, category, List.of()), List.of(), order.placedAt()));
        return order;
    }

    private Report show(By by) {
        return report.show(new Query(by, MARCH, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(By.class)
    void the_rows_of_every_kind_add_up_to_the_total(By by) {
        sell("2025-03-03", "kaos");
        sell("2025-03-20", "topi");
        sell("2025-02-20", "topi");

        var shown = show(by);
        var sum = shown.rows().stream().map(Row::figures).reduce(SalesFigures.NONE, SalesFigures::plus);
        assertThat(sum.amounts()).isEqualTo(shown.total().amounts());
        assertThat(shown.total().orders()).isEqualTo(2);
        assertThat(shown.before().orders()).isEqualTo(1);
        assertThat(shown.yearBefore()).isEqualTo(SalesFigures.NONE);
    }

    @Test
    void the_first_rows_of_many_tell_that_there_are_more() {
        for (var category : List.of("kaos", "topi", "tas")) sell("2025-03-03", category);
        var all = show(By.CATEGORY);

        var two = report.show(new Query(By.CATEGORY, MARCH, Optional.empty(), 2));

        assertThat(two.rows()).isEqualTo(all.rows().subList(0, 2));
        assertThat(two.more()).isTrue();
        assertThat(all.more()).isFalse();
        assertThat(two.total()).isEqualTo(all.total());
        for (var goods : List.of(By.SKU, By.PRODUCT)) {
            var every = show(goods).rows();
            for (int most = 1; most <= every.size(); most++) {
                var first = report.show(new Query(goods, MARCH, Optional.empty(), most));
                assertThat(first.rows()).isEqualTo(every.subList(0, most));
                assertThat(first.more()).isEqualTo(most < every.size());
            }
        }
        assertThat(report.show(new Query(By.DAY, MARCH, Optional.empty(), 2)).rows())
                .hasSize(31);
        assertThatThrownBy(() -> new Query(By.CATEGORY, MARCH, Optional.empty(), 0))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_time_without_sales_is_a_row_of_nothing() {
        sell("2025-03-03", "kaos");

        assertThat(show(By.DAY).rows()).hasSize(31);
        assertThat(show(By.WEEK).rows()).extracting(Row::key).startsWith("2025-02-24", "2025-03-03");
        assertThat(show(By.MONTH).rows()).hasSize(1);
    }

    @Test
    void what_is_sold_no_more_stands_beside_what_it_was() {
        var before = sell("2025-02-10", "lama");
        sell("2025-03-03", "kaos");

        assertThat(show(By.CATEGORY).rows())
                .filteredOn(row -> row.key().equals("lama"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.figures()).isEqualTo(SalesFigures.NONE);
                    assertThat(row.before().amounts().net())
                            .isEqualTo(before.totals().total());
                });
    }

    @Test
    void who_is_bound_to_a_warehouse_sees_what_left_from_there() {
        sell("2025-03-03", "kaos");
        shop.actor.become(
                Actor.staff(new AccountId(UUID.randomUUID()), Set.of(Permission.VIEW_REPORTS), Set.of(Goods.JAKARTA)));

        assertThat(show(By.DAY).total()).isEqualTo(SalesFigures.NONE);
        assertThat(show(By.DAY).query().warehouse()).contains(Goods.JAKARTA);
        var bandung = new Query(By.DAY, MARCH, Optional.of(new WarehouseCode(Goods.BANDUNG.value())));
        assertThatThrownBy(() -> report.show(bandung)).isInstanceOf(NotYourWarehouse.class);
    }
}
