package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Orderings;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.SalesAmounts;
import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.reporting.SalesEntry;
import id.laris.domain.shared.AccountId;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListSalesEntriesTest {
    private static final Period MARCH = new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));

    private final TestShop shop = new TestShop();
    private final ListSalesEntries listSalesEntries = new ListSalesEntries(shop.salesBook, shop.actor);

    private void sell(String day, String category) {
        var order = Orderings.order(
                shop.orders.nextNumber(), PaymentMethod.CASH_ON_DELIVERY, Instant.parse(day + "T05:00:00Z"), "Sari");
        shop.salesBook.add(Sales.due(Sales.of(order, category, List.of()), List.of(), order.placedAt()));
    }

    private static EntryQuery of(SalesDimension dimension, String key, Optional<WarehouseCode> warehouse) {
        return new EntryQuery(MARCH, dimension, key, warehouse, Optional.empty(), 500);
    }

    @Test
    void behind_each_row_of_the_report_stands_what_adds_up_to_it() {
        sell("2025-03-03", "kaos");
        sell("2025-03-20", "topi");
        sell("2025-02-20", "topi");
        var report = new ShowSalesReport(shop.salesSums, shop.categories, shop.regions, shop.warehouses, shop.actor);

        for (var by : List.of(By.SKU, By.PRODUCT, By.CATEGORY, By.METHOD, By.CHANNEL, By.GROUP, By.PROVINCE))
            assertThat(report.show(new ShowSalesReport.Query(by, MARCH, Optional.empty()))
                            .rows())
                    .isNotEmpty()
                    .allSatisfy(
                            row -> assertThat(listSalesEntries
                                            .list(of(SalesDimension.valueOf(by.name()), row.key(), Optional.empty()))
                                            .items()
                                            .stream()
                                            .map(SalesEntry::amounts)
                                            .reduce(SalesAmounts.NONE, SalesAmounts::plus))
                                    .isEqualTo(row.figures().amounts()));
    }

    @Test
    void who_is_bound_to_a_warehouse_sees_what_left_from_there() {
        sell("2025-03-03", "kaos");
        shop.actor.become(
                Actor.staff(new AccountId(UUID.randomUUID()), Set.of(Permission.VIEW_REPORTS), Set.of(Goods.JAKARTA)));

        assertThat(listSalesEntries
                        .list(of(SalesDimension.SHOP, "", Optional.empty()))
                        .items())
                .isEmpty();
        var bandung = of(SalesDimension.SHOP, "", Optional.of(Goods.BANDUNG));
        assertThatThrownBy(() -> listSalesEntries.list(bandung)).isInstanceOf(NotYourWarehouse.class);
    }
}
