package id.laris.application.reporting;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.KAOS_M;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.order.OrderProof;
import id.laris.application.shared.TestShop;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.reporting.SalesAmounts;
import id.laris.domain.reporting.SalesEntry;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowSalesTest {
    private final TestShop shop = new TestShop().receive(KAOS_M, BANDUNG, 10);

    private SalesAmounts booked(Order order) {
        return shop.salesBook.lock(order.id()).stream()
                .map(SalesEntry::amounts)
                .reduce(SalesAmounts.NONE, SalesAmounts::plus);
    }

    private void follow(Order order) {
        shop.followSales.follow(order.id(), shop.clock.instant());
    }

    @Test
    void an_order_is_sold_when_it_is_paid_and_not_before() {
        var order = shop.place(KAOS_M, 2, PaymentMethod.BANK_TRANSFER);
        follow(order);
        assertThat(shop.salesBook.lock(order.id())).isEmpty();

        shop.confirmPayment.confirm(order.number(), Optional.empty());
        var paidAt = shop.clock.instant();
        shop.clock.forward(Duration.ofHours(3));
        follow(order);

        assertThat(shop.salesBook.lock(order.id())).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(SalesEntry.Kind.SALE);
            assertThat(entry.at()).isEqualTo(paidAt);
            assertThat(entry.warehouse()).contains(BANDUNG);
            assertThat(entry.line().regency()).isNotBlank();
            assertThat(entry.unitCost()).isEmpty();
        });
        assertThat(booked(order).total()).isEqualTo(order.totals().total());
        assertThat(booked(order).tax()).isEqualTo(order.totals().tax());
        assertThat(booked(order).knownMargin()).isEmpty();
        assertThat(booked(order).knownCost()).isEmpty();
    }

    @Test
    void what_a_piece_cost_then_is_what_it_cost_for_good() {
        shop.skuCosts.put(Map.of(KAOS_M, new AverageCost(BigDecimal.valueOf(60_000), CurrencyUnit.IDR)));
        var order = shop.place(KAOS_M, 2, PaymentMethod.BANK_TRANSFER);
        shop.confirmPayment.confirm(order.number(), Optional.empty());
        follow(order);
        shop.skuCosts.put(Map.of(KAOS_M, new AverageCost(BigDecimal.valueOf(90_000), CurrencyUnit.IDR)));
        follow(order);

        assertThat(booked(order).cost()).isEqualTo(Money.rupiah(120_000));
        assertThat(booked(order).knownCost()).contains(Money.rupiah(120_000));
        assertThat(booked(order).knownMargin()).contains(booked(order).margin());
        assertThat(booked(order).earned())
                .isEqualTo(order.totals().goods().minus(order.lines().get(0).tax()));
    }

    @Test
    void an_order_called_off_leaves_nothing() {
        var order = shop.place(KAOS_M, 1, PaymentMethod.CASH_ON_DELIVERY);
        follow(order);
        assertThat(booked(order).pieces()).isEqualTo(1);

        shop.cancelOrder.cancel(order.number(), new OrderProof.Rights(), "berubah pikiran");
        follow(order);
        follow(order);

        assertThat(booked(order)).isEqualTo(SalesAmounts.NONE);
        assertThat(shop.salesBook.lock(order.id()))
                .extracting(SalesEntry::kind)
                .containsExactly(SalesEntry.Kind.SALE, SalesEntry.Kind.CANCELLED);
        assertThat(shop.salesBook.compareWithOrders(10)).isEmpty();
    }
}
