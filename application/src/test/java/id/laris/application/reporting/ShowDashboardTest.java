package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.reporting.ShowDashboard.Dashboard;
import id.laris.application.reporting.ShowDashboard.Query;
import id.laris.application.reporting.ShowSalesReport.By;
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
import id.laris.domain.shared.Money;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShowDashboardTest {
    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    private final TestShop shop = new TestShop();
    private final SalesTargets targets = new InMemorySalesTargets(shop.undo);
    private final ShowDashboard dashboard = new ShowDashboard(shop.salesSums, shop.actor);
    private final ShowSalesTarget target = new ShowSalesTarget(targets, shop.salesSums, shop.actor);
    private final SetSalesTarget set = new SetSalesTarget(targets, shop.warehouses, shop.actor, new AuditNotes());

    private Order sell(String day) {
        var order = Orderings.order(
                shop.orders.nextNumber(), PaymentMethod.CASH_ON_DELIVERY, Instant.parse(day + "T05:00:00Z"), "Sari");
        shop.salesBook.add(Sales.due(Sales.of(order, "kaos", List.of()), List.of(), order.placedAt()));
        return order;
    }

    private Dashboard show(String from, String to) {
        return dashboard.show(new Query(new Period(LocalDate.parse(from), LocalDate.parse(to)), Optional.empty()));
    }

    private void bind(WarehouseCode warehouse) {
        shop.actor.become(
                Actor.staff(new AccountId(UUID.randomUUID()), Set.of(Permission.VIEW_REPORTS), Set.of(warehouse)));
    }

    @Test
    void stands_beside_the_time_before_and_the_year_before() {
        sell("2025-03-03");
        sell("2025-03-20");
        sell("2025-02-20");
        sell("2024-03-09");

        var shown = show("2025-03-01", "2025-03-31");

        assertThat(shown.total().orders()).isEqualTo(2);
        assertThat(shown.before().orders()).isEqualTo(1);
        assertThat(shown.yearBefore().orders()).isEqualTo(1);
        assertThat(shown.steps()).hasSize(31);
        assertThat(shown.steps().get(LocalDate.of(2025, 3, 20)).orders()).isEqualTo(1);
        assertThat(shown.best()).isNotEmpty();
        assertThat(shown.best().get(0).figures().amounts().pieces()).isPositive();
    }

    @Test
    void steps_grow_with_the_time_and_always_add_up_to_it() {
        sell("2025-01-01");
        sell("2025-06-30");
        for (var to : List.of("2025-04-02", "2025-04-03", "2026-02-04", "2026-02-05", "2034-01-01")) {
            var shown = show("2025-01-01", to);
            assertThat(shown.steps().size()).isBetween(13, 110);
            assertThat(shown.steps().values().stream().reduce(SalesFigures.NONE, SalesFigures::plus))
                    .isEqualTo(shown.total());
        }
        assertThat(show("2025-01-01", "2025-04-02").stepsAre()).isEqualTo(By.DAY);
        assertThat(show("2025-01-01", "2025-04-03").stepsAre()).isEqualTo(By.WEEK);
        assertThat(show("2025-01-01", "2026-02-05").stepsAre()).isEqualTo(By.MONTH);
    }

    @Test
    void a_month_is_on_its_way_to_its_target() {
        var net = sell("2025-03-03").totals().total();
        set.set(new SetSalesTarget.Command(MARCH.minusMonths(1), Optional.empty(), net.plus(net)));

        var standing = target.show(MARCH, Optional.empty());
        assertThat(standing.net()).isEqualTo(net);
        assertThat(standing.reached()).isEqualTo(50);
        assertThat(target.show(MARCH.minusMonths(2), Optional.empty()).target()).isEmpty();
    }

    @Test
    void who_is_bound_to_a_warehouse_sees_and_sets_its_own() {
        sell("2025-03-03");
        bind(Goods.JAKARTA);

        assertThat(show("2025-03-01", "2025-03-31").total()).isEqualTo(SalesFigures.NONE);
        assertThat(set.set(new SetSalesTarget.Command(MARCH, Optional.empty(), Money.rupiah(5)))
                        .warehouse())
                .contains(Goods.JAKARTA);
        assertThat(targets.in(MARCH, Optional.empty())).isEmpty();
        assertThatThrownBy(
                        () -> set.set(new SetSalesTarget.Command(MARCH, Optional.of(Goods.BANDUNG), Money.rupiah(5))))
                .isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> target.show(MARCH, Optional.of(Goods.BANDUNG))).isInstanceOf(NotYourWarehouse.class);
    }
}
