package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.forecasting.DemandHistory;
import id.laris.application.forecasting.InMemoryDemandHistory;
import id.laris.application.forecasting.InMemoryForecasts;
import id.laris.application.forecasting.Subject.Scope;
import id.laris.application.reporting.ShowStockReport.Query;
import id.laris.application.reporting.ShowStockReport.Report;
import id.laris.application.reporting.ShowStockReport.Row;
import id.laris.application.reporting.ShowStockReport.Show;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Orderings;
import id.laris.application.shared.TestShop;
import id.laris.domain.forecasting.WeeklyDemand;
import id.laris.domain.forecasting.XyzClass;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.reporting.AbcClass;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShowStockReportTest {
    private final TestShop shop = new TestShop();
    private final InMemoryDemandHistory history = new InMemoryDemandHistory(TestShop.SETTINGS);
    private final ShowStockReport report = new ShowStockReport(
            new InMemoryStockSheet(shop.products, shop.stock, shop.skuCosts),
            shop.salesSums,
            new InMemoryForecasts(shop.undo),
            history,
            shop.actor,
            TestShop.SETTINGS,
            shop.clock);

    private Report show(Show which, String text) {
        return report.show(new Query(which, text, 90, Optional.empty(), 100));
    }

    private Row row(Sku sku) {
        return show(Show.ALL, sku.value()).rows().stream()
                .filter(row -> row.shelf().sku().equals(sku.value()))
                .findFirst()
                .orElseThrow();
    }

    /** Two shirts of size M and a hat, so many days ago. */
    private void sell(int daysAgo) {
        var at = shop.clock.instant().minus(Duration.ofDays(daysAgo));
        var order = Orderings.order(shop.orders.nextNumber(), PaymentMethod.CASH_ON_DELIVERY, at, "Sari");
        shop.salesBook.add(Sales.due(Sales.of(order, "kaos", List.of()), List.of(), order.placedAt()));
    }

    @Test
    void says_what_it_is_worth_and_how_long_it_lasts() {
        shop.receive(Goods.KAOS_M, Goods.BANDUNG, 10).receive(Goods.KAOS_L, Goods.BANDUNG, 4);
        shop.skuCosts.put(Map.of(Goods.KAOS_M, new AverageCost(new BigDecimal("50000.25"), CurrencyUnit.IDR)));
        sell(3);
        sell(30);

        var shirt = row(Goods.KAOS_M);
        assertThat(shirt.value()).contains(Money.rupiah(500_003));
        assertThat(shirt.sold()).isPositive();
        assertThat(shirt.cover()).contains(10L * 56 / shirt.sold());
        assertThat(shirt.abc()).isEqualTo(AbcClass.A);
        assertThat(shirt.dead()).isFalse();
        var large = row(Goods.KAOS_L);
        assertThat(large.value()).isEmpty();
        assertThat(large.cover()).isEmpty();
        assertThat(large.dead()).isTrue();
        assertThat(large.abc()).isEqualTo(AbcClass.C);
        assertThat(show(Show.ALL, "").value()).isEqualTo(Money.rupiah(500_003));
        assertThat(show(Show.ALL, "").costUnknown()).isEqualTo(1);
    }

    @Test
    void what_did_not_sell_for_so_long_does_not_move() {
        shop.receive(Goods.KAOS_M, Goods.BANDUNG, 10);
        sell(89);
        assertThat(show(Show.DEAD, "").rows()).isEmpty();

        shop.clock.forward(Duration.ofDays(2));
        assertThat(show(Show.DEAD, "").rows())
                .extracting(row -> row.shelf().sku())
                .containsExactly(Goods.KAOS_M.value());
        assertThat(show(Show.DEAD, "tidak ada").rows()).isEmpty();
    }

    @Test
    void the_classes_are_filters_and_part_the_shelves() {
        shop.receive(Goods.KAOS_M, Goods.BANDUNG, 10).receive(Goods.TOPI, Goods.BANDUNG, 4);
        sell(3);
        var parts = List.of(Show.CLASS_A, Show.CLASS_B, Show.CLASS_C).stream()
                .mapToInt(show -> show(show, "").count())
                .sum();
        assertThat(parts).isEqualTo(show(Show.ALL, "").count());
    }

    @Test
    void steady_weeks_are_x() {
        shop.receive(Goods.KAOS_M, Goods.BANDUNG, 10);
        var monday = WeeklyDemand.weekOf(LocalDate.ofInstant(shop.clock.instant(), TestShop.SETTINGS.zone()));
        for (int week = 1; week <= 10; week++)
            history.sold(
                    new DemandHistory.Place(Scope.SKU, Goods.KAOS_M.value()),
                    Optional.of(Goods.BANDUNG),
                    monday.minusWeeks(week),
                    5);
        assertThat(row(Goods.KAOS_M).xyz()).contains(XyzClass.X);
        assertThat(row(Goods.TOPI).xyz()).isEmpty();
    }

    @Test
    void who_is_bound_to_a_warehouse_sees_what_lies_there() {
        shop.receive(Goods.KAOS_M, Goods.BANDUNG, 10).receive(Goods.KAOS_M, Goods.JAKARTA, 3);
        shop.actor.become(
                Actor.staff(new AccountId(UUID.randomUUID()), Set.of(Permission.VIEW_REPORTS), Set.of(Goods.JAKARTA)));

        assertThat(row(Goods.KAOS_M).shelf().onHand()).isEqualTo(3);
        assertThat(show(Show.ALL, "").query().warehouse()).contains(Goods.JAKARTA);
    }

    @Test
    void refuses_days_that_are_none() {
        for (var days : new int[] {0, -1, 3_660})
            assertThatThrownBy(() -> new Query(Show.ALL, "", days, Optional.empty(), 1))
                    .isInstanceOf(Invalid.class);
    }
}
