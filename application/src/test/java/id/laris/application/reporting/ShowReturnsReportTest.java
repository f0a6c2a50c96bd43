package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.laris.application.reporting.ShowReturnsReport.By;
import id.laris.application.reporting.ShowReturnsReport.Query;
import id.laris.application.reporting.ShowReturnsReport.Report;
import id.laris.application.reporting.ShowReturnsReport.Row;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Orderings;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.ReturnOutcome;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnRequest.Found;
import id.laris.domain.returns.ReturnRequest.Payout;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShowReturnsReportTest {
    private final TestShop shop = new TestShop();
    private final ShowReturnsReport report = new ShowReturnsReport(
            new InMemoryReturnSheet(shop.returns, TestShop.SETTINGS),
            shop.salesSums,
            shop.products,
            shop.categories,
            shop.warehouses,
            shop.actor);

    private Report show(By by, String key) {
        var today = LocalDate.ofInstant(shop.clock.instant(), TestShop.SETTINGS.zone());
        return report.show(new Query(by, new Period(today.minusDays(2), today), Optional.empty(), key));
    }

    /** Two shirts and a hat. */
    private Order sold() {
        var order =
                Orderings.order(shop.orders.nextNumber(), PaymentMethod.CASH_ON_DELIVERY, shop.clock.instant(), "Sari");
        shop.orders.add(order);
        shop.salesBook.add(Sales.due(Sales.of(order, "kaos", List.of()), List.of(), order.placedAt()));
        return order;
    }

    private ReturnRequest asked(Order order, int line, ReturnReason reason) {
        var request = ReturnRequest.ask(
                shop.returns.nextNumber(2026),
                order,
                ReturnRequest.Origin.CUSTOMER,
                ReturnRequest.Wish.REFUND,
                List.of(new ReturnRequest.Line(
                        order.lines().get(line).sku(), Quantity.of(1), reason, Optional.empty())),
                1,
                0,
                shop.clock.instant());
        shop.returns.add(request, List.of());
        return request;
    }

    private void settle(ReturnRequest request, long refund) {
        var at = shop.clock.instant();
        shop.returns.save(request.approve(at));
        shop.returns.save(shop.returns.get(request.number()).receive(Goods.BANDUNG, at));
        shop.returns.save(shop.returns
                .get(request.number())
                .inspect(Map.of(request.lines().get(0).sku(), Found.of(1, 0, 0)), at));
        shop.returns.save(shop.returns
                .get(request.number())
                .settle(new Payout(Money.rupiah(refund), Money.rupiah(0), Money.rupiah(0)), Money.rupiah(refund), at));
    }

    @Test
    void says_how_much_of_what_was_sold_comes_back_and_why() {
        settle(asked(sold(), 0, ReturnReason.WRONG_SIZE), 90_000);
        shop.returns.save(asked(sold(), 1, ReturnReason.DAMAGED).reject(shop.clock.instant()));

        var total = show(By.PRODUCT, "").total();
        assertThat(total.sold()).isEqualTo(6);
        assertThat(total.figures().asked()).isEqualTo(2);
        assertThat(total.figures().returned()).isEqualTo(1);
        assertThat(total.figures().perMille(total.sold())).hasValue(167);
        assertThat(total.worth()).isEqualTo(Money.rupiah(90_000));
        assertThat(total.returns()).containsEntry(ReturnOutcome.REJECTED, 1L);
        assertThat(show(By.PRODUCT, "").rows())
                .extracting(Row::key, Row::sold, row -> row.figures().returned())
                .containsExactly(tuple("kaos-kawung", 6L, 1L), tuple("topi-rimba", 0L, 0L));
        assertThat(show(By.CATEGORY, "").rows()).extracting(Row::key).contains("kaos");
        assertThat(show(By.WAREHOUSE, "").rows())
                .extracting(Row::key)
                .containsExactlyInAnyOrder(Goods.BANDUNG.value(), "");
        assertThat(show(By.MONTH, "").rows()).extracting(Row::sold).containsExactly(6L);
    }

    @Test
    void the_returns_behind_a_row_are_listed() {
        var shirt = asked(sold(), 0, ReturnReason.WRONG_SIZE);
        var hat = asked(sold(), 1, ReturnReason.DAMAGED);
        var month = LocalDate.ofInstant(shop.clock.instant(), TestShop.SETTINGS.zone())
                .toString()
                .substring(0, 7);

        assertThat(show(By.PRODUCT, "").lines()).hasSize(2);
        assertThat(show(By.PRODUCT, "topi-rimba").lines())
                .extracting(ReturnSheet.Line::number)
                .containsExactly(hat.number());
        assertThat(show(By.SKU, shirt.lines().get(0).sku().value()).lines())
                .extracting(ReturnSheet.Line::number)
                .containsExactly(shirt.number());
        assertThat(show(By.MONTH, month).lines()).hasSize(2);
        assertThat(show(By.MONTH, "1999-01").lines()).isEmpty();
        assertThat(show(By.PRODUCT, "tidak-ada").lines()).isEmpty();
        assertThatThrownBy(() -> show(By.MONTH, "2026-13")).isInstanceOf(Invalid.class);
    }

    @Test
    void who_is_bound_to_a_warehouse_sees_what_arrived_there() {
        settle(asked(sold(), 0, ReturnReason.WRONG_SIZE), 90_000);
        shop.actor.become(
                Actor.staff(new AccountId(UUID.randomUUID()), Set.of(Permission.VIEW_REPORTS), Set.of(Goods.JAKARTA)));

        assertThat(show(By.PRODUCT, "").query().warehouse()).contains(Goods.JAKARTA);
        assertThat(show(By.PRODUCT, "").total().figures().asked()).isZero();
    }
}
