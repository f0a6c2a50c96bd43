package id.laris.application.payment;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.TOPI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.order.OrderProof;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.shared.TestShop;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.AlreadyPaid;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.WrongAmount;
import id.laris.domain.shared.Money;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettlementTest {
    private final TestShop shop = new TestShop().receive(TOPI, BANDUNG, 5);
    private final id.laris.domain.order.Order order = shop.place(TOPI, 1, PaymentMethod.CARD);

    private id.laris.domain.payment.Attempt start(PaymentMethod method) {
        return shop.startPayment.start(order.number(), new OrderProof.Rights(), method);
    }

    private Report paid(Money amount) {
        return new Report(Report.Outcome.PAID, Optional.of(amount));
    }

    @Test
    void the_same_report_twice_pays_once() {
        var attempt = start(PaymentMethod.CARD);

        shop.settleAttempt.settle(attempt.id(), paid(attempt.asked()));
        shop.settleAttempt.settle(attempt.id(), paid(attempt.asked()));

        assertThat(shop.events.types().stream().filter("payment.received"::equals))
                .hasSize(1);
        assertThat(shop.payments.get(order.id()).captured())
                .isEqualTo(order.totals().total());
    }

    @Test
    void a_failure_that_comes_after_the_money_changes_nothing() {
        var attempt = start(PaymentMethod.CARD);
        shop.settleAttempt.settle(attempt.id(), paid(attempt.asked()));

        shop.settleAttempt.settle(attempt.id(), Report.of(Report.Outcome.FAILED));

        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void another_amount_than_asked_is_not_booked() {
        var attempt = start(PaymentMethod.CARD);

        assertThatThrownBy(() -> shop.settleAttempt.settle(attempt.id(), paid(Money.rupiah(1))))
                .isInstanceOf(WrongAmount.class);

        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PENDING);
    }

    @Test
    void paying_another_way_keeps_the_order_and_gives_up_the_first_attempt() {
        var card = start(PaymentMethod.CARD);
        var transfer = start(PaymentMethod.BANK_TRANSFER);

        assertThat(shop.payments.get(order.id()).attempt(card.id()).state()).isEqualTo(AttemptState.CANCELLED);
        assertThat(transfer.provider()).isEqualTo(TransferGateway.PROVIDER);
        assertThat(shop.now(order).method()).isEqualTo(PaymentMethod.BANK_TRANSFER);
    }

    @Test
    void money_that_comes_twice_goes_back_once() {
        var card = start(PaymentMethod.CARD);
        var transfer = start(PaymentMethod.BANK_TRANSFER);
        shop.settleAttempt.settle(transfer.id(), paid(transfer.asked()));

        shop.settleAttempt.settle(card.id(), paid(card.asked()));

        var payment = shop.payments.get(order.id());
        assertThat(payment.kept()).isEqualTo(transfer.asked());
        assertThat(payment.refunds()).hasSize(1);
        assertThat(payment.refunds().get(0).amount()).isEqualTo(card.asked());
        assertThat(shop.now(order).state()).isEqualTo(OrderState.CONFIRMED);
    }

    @Test
    void asking_to_pay_again_by_the_same_way_gives_the_same_attempt() {
        assertThat(start(PaymentMethod.CARD).id())
                .isEqualTo(start(PaymentMethod.CARD).id());
    }

    @Test
    void a_paid_order_asks_for_nothing_more() {
        var attempt = start(PaymentMethod.CARD);
        shop.settleAttempt.settle(attempt.id(), paid(attempt.asked()));

        assertThatThrownBy(() -> start(PaymentMethod.CARD)).isInstanceOf(AlreadyPaid.class);
    }

    @Test
    void money_for_a_cancelled_order_goes_back() {
        var attempt = start(PaymentMethod.CARD);
        shop.cancelOrder.cancel(order.number(), new OrderProof.Rights(), "stok rusak");

        shop.settleAttempt.settle(attempt.id(), paid(attempt.asked()));

        assertThat(shop.now(order).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(shop.payments.get(order.id()).kept().isZero()).isTrue();
    }

    @Test
    void customers_who_do_not_pay_never_hide_one_who_did_and_of_whom_nobody_told() {
        shop.receive(TOPI, BANDUNG, 600);
        for (int i = 0; i < 510; i++) shop.checkOut.checkOut(shop.command(shop.cartWith(TOPI, 1), PaymentMethod.QRIS));
        var last = shop.checkOut.checkOut(shop.command(shop.cartWith(TOPI, 1), PaymentMethod.QRIS));
        var attempt = last.attempt().orElseThrow();
        shop.gateway.reports(attempt.id(), paid(attempt.asked()));
        shop.clock.forward(Duration.ofMinutes(10));

        shop.settlePendingPayments.settle(Duration.ofMinutes(2));
        shop.settlePendingPayments.settle(Duration.ofMinutes(2));

        assertThat(shop.now(last.order()).payment()).isEqualTo(PaymentState.PAID);
        assertThat(shop.settlePendingPayments.settle(Duration.ofMinutes(2))).isEqualTo(500);
    }
}
