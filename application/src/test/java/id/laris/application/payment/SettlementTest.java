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
    void who_paid_too_little_pays_the_rest() {
        var attempt = start(PaymentMethod.CARD);
        var rest = Money.rupiah(5_000);
        shop.settleAttempt.settle(attempt.id(), paid(attempt.asked().minus(rest)));

        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PENDING);
        assertThat(shop.payments.get(order.id()).missing()).isEqualTo(rest);
        assertThat(shop.events.types()).contains("payment.fell-short");

        var second = start(PaymentMethod.QRIS);
        assertThat(second.asked()).isEqualTo(rest);
        shop.settleAttempt.settle(second.id(), paid(rest));

        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PAID);
        assertThat(shop.payments.get(order.id()).refunds()).isEmpty();
    }

    @Test
    void who_paid_too_much_gets_the_surplus_back() {
        var attempt = start(PaymentMethod.CARD);

        shop.settleAttempt.settle(attempt.id(), paid(attempt.asked().plus(Money.rupiah(7_000))));

        var payment = shop.payments.get(order.id());
        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PAID);
        assertThat(payment.kept()).isEqualTo(payment.due());
        assertThat(payment.refunds()).singleElement().satisfies(refund -> {
            assertThat(refund.amount()).isEqualTo(Money.rupiah(7_000));
            assertThat(refund.reason()).isEqualTo("over-payment");
        });
    }

    @Test
    void what_was_paid_of_an_order_goes_back_when_the_rest_does_not_come_in_time() {
        var attempt = start(PaymentMethod.CARD);
        shop.settleAttempt.settle(attempt.id(), paid(Money.rupiah(5_000)));
        shop.clock.forward(Duration.ofDays(3));

        shop.expireUnpaidOrders.expire();

        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.EXPIRED);
        assertThat(shop.payments.get(order.id()).kept().isZero()).isTrue();
        assertThat(shop.stock.holdsOf(order.id())).isEmpty();
    }

    @Test
    void too_little_money_does_not_revive_an_order_that_expired() {
        var attempt = start(PaymentMethod.CARD);
        shop.clock.forward(Duration.ofDays(3));
        shop.expireUnpaidOrders.expire();

        shop.settleAttempt.settle(attempt.id(), paid(Money.rupiah(5_000)));

        assertThat(shop.now(order).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(shop.payments.get(order.id()).refunds()).hasSize(1);
    }

    @Test
    void a_courier_who_collected_too_little_is_asked_for_the_rest() {
        var onDelivery = shop.place(TOPI, 1, PaymentMethod.CASH_ON_DELIVERY);
        var total = onDelivery.totals().total();

        shop.confirmPayment.confirm(
                onDelivery.number(), Optional.of(new ConfirmPayment.Arrived(total.minus(Money.rupiah(2_000)), true)));
        assertThat(shop.now(onDelivery).payment()).isEqualTo(PaymentState.PENDING);
        shop.confirmPayment.confirm(onDelivery.number(), Optional.empty());

        assertThat(shop.now(onDelivery).payment()).isEqualTo(PaymentState.PAID);
        assertThat(shop.payments.get(onDelivery.id()).kept()).isEqualTo(total);
    }

    @Test
    void staff_say_that_another_amount_is_meant() {
        var attempt = start(PaymentMethod.BANK_TRANSFER);
        var another = attempt.asked().plus(Money.rupiah(1_000));

        assertThatThrownBy(() -> shop.confirmPayment.confirm(
                        order.number(), Optional.of(new ConfirmPayment.Arrived(another, false))))
                .isInstanceOf(WrongAmount.class);
        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PENDING);
        shop.confirmPayment.confirm(order.number(), Optional.of(new ConfirmPayment.Arrived(another, true)));

        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void pieces_are_held_for_a_while_after_paying_failed_and_not_longer() {
        var attempt = start(PaymentMethod.CARD);

        shop.settleAttempt.settle(attempt.id(), Report.of(Report.Outcome.FAILED));

        var until = shop.now(order).payBefore().orElseThrow();
        assertThat(Duration.between(shop.clock.instant(), until)).isEqualTo(Duration.ofHours(1));
        shop.clock.forward(Duration.ofMinutes(59));
        start(PaymentMethod.QRIS);
        assertThat(Duration.between(
                        shop.clock.instant(), shop.now(order).payBefore().orElseThrow()))
                .isEqualTo(Duration.ofMinutes(30));
        shop.clock.forward(Duration.ofMinutes(31));
        shop.expireUnpaidOrders.expire();
        assertThat(shop.stock.holdsOf(order.id())).isEmpty();
    }

    @Test
    void an_attempt_of_which_its_provider_says_nothing_for_a_month_is_over_and_money_is_still_taken() {
        var attempt = start(PaymentMethod.CARD);
        shop.clock.forward(Duration.ofDays(32));

        shop.settlePendingPayments.settle(Duration.ofMinutes(2));

        assertThat(shop.payments.get(order.id()).attempt(attempt.id()).state()).isEqualTo(AttemptState.EXPIRED);
        shop.settleAttempt.settle(attempt.id(), paid(attempt.asked()));
        assertThat(shop.payments.get(order.id()).captured()).isEqualTo(attempt.asked());
    }

    @Test
    void paying_another_way_keeps_the_order_and_gives_up_the_first_attempt() {
        var card = start(PaymentMethod.CARD);
        var transfer = start(PaymentMethod.BANK_TRANSFER);

        assertThat(shop.payments.get(order.id()).attempt(card.id()).state()).isEqualTo(AttemptState.GIVEN_UP);
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
    void an_answer_that_came_is_not_undone_by_one_that_did_not() {
        var attempt = start(PaymentMethod.CARD);
        var answers = new WriteAnswer(shop.payments, shop.settlement, shop.events, shop.clock);

        answers.write(attempt.id(), new PaymentGateway.Answer.Declined("asked before"));
        answers.write(attempt.id(), new PaymentGateway.Answer.Unanswered());

        assertThat(shop.payments.get(order.id()).attempt(attempt.id())).isEqualTo(attempt);
    }

    @Test
    void what_is_waited_for_no_longer_is_taken_back() {
        shop.gateway.takesBack();
        var card = start(PaymentMethod.CARD);
        start(PaymentMethod.BANK_TRANSFER);
        shop.clock.forward(Duration.ofMinutes(10));

        shop.settlePendingPayments.settle(Duration.ofMinutes(2));

        assertThat(shop.payments.get(order.id()).attempt(card.id()).state()).isEqualTo(AttemptState.CANCELLED);
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

        assertThat(shop.settlePendingPayments.settle(Duration.ofMinutes(2))).isEqualTo(512);

        assertThat(shop.now(last.order()).payment()).isEqualTo(PaymentState.PAID);
        assertThat(shop.settlePendingPayments.settle(Duration.ofMinutes(2))).isZero();
        shop.clock.forward(Duration.ofMinutes(5));
        assertThat(shop.settlePendingPayments.settle(Duration.ofMinutes(2))).isEqualTo(511);
    }
}
