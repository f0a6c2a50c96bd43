package id.laris.application.payment;

import static id.laris.application.shared.Goods.JAKARTA;
import static id.laris.application.shared.Goods.TOPI;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.order.OrderProof;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.ScriptedGateway.Silence;
import id.laris.application.shared.TestShop;
import id.laris.domain.order.Order;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefundsTest {
    private final TestShop shop = new TestShop().receive(TOPI, JAKARTA, 3);
    private final Order order = cancelledAfterPaying();

    private Order cancelledAfterPaying() {
        var placed = shop.place(TOPI, 1, PaymentMethod.QRIS);
        var attempt = shop.startPayment.start(placed.number(), new OrderProof.Rights(), PaymentMethod.QRIS);
        var paid = new Report(Report.Outcome.PAID, Optional.of(attempt.asked()));
        shop.gateway.reports(attempt.id(), paid);
        shop.settleAttempt.settle(attempt.id(), paid);
        shop.cancelOrder.cancel(placed.number(), new OrderProof.Rights(), "Pembeli berubah pikiran");
        return placed;
    }

    private void handleEvents() {
        shop.events.published().forEach(shop.sendRefund::send);
    }

    private Refund refund() {
        return shop.payments.get(order.id()).refunds().get(0);
    }

    private long sentEvents() {
        return shop.events.types().stream()
                .filter("payment.refund-sent"::equals)
                .count();
    }

    @Test
    void an_answer_that_got_lost_is_asked_for_and_the_money_goes_once() {
        shop.gateway.staysSilentAboutRefunds(Silence.AFTER_SENDING);
        handleEvents();
        assertThat(refund().state()).isEqualTo(Refund.State.UNKNOWN);
        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PAID);

        shop.gateway.staysSilentAboutRefunds(Silence.NONE);
        shop.clock.forward(Duration.ofMinutes(1));
        assertThat(shop.settleRefunds.settle()).isEqualTo(1);

        assertThat(refund().state()).isEqualTo(Refund.State.DONE);
        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.REFUNDED);
        assertThat(shop.gateway.refunds()).hasSize(1);
        shop.clock.forward(Duration.ofDays(1));
        assertThat(shop.settleRefunds.settle()).isZero();
        handleEvents();
        assertThat(sentEvents()).isEqualTo(1);
    }

    @Test
    void one_that_never_arrived_at_the_gateway_is_sent_again() {
        shop.gateway.staysSilentAboutRefunds(Silence.BEFORE_SENDING);
        handleEvents();
        assertThat(shop.gateway.refunds()).isEmpty();

        shop.gateway.staysSilentAboutRefunds(Silence.NONE);
        shop.clock.forward(Duration.ofMinutes(1));
        shop.settleRefunds.settle();

        assertThat(refund().state()).isEqualTo(Refund.State.DONE);
        assertThat(shop.gateway.refunds()).containsOnlyKeys(refund().id());
    }

    @Test
    void a_gateway_that_stays_silent_is_asked_less_and_less_often_but_at_least_every_six_hours() {
        shop.gateway.staysSilentAboutRefunds(Silence.AFTER_SENDING);
        handleEvents();

        for (var minutes : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360}) {
            shop.clock.forward(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThat(shop.settleRefunds.settle())
                    .as("before %d minutes", minutes)
                    .isZero();
            shop.clock.forward(Duration.ofSeconds(1));
            assertThat(shop.settleRefunds.settle())
                    .as("after %d minutes", minutes)
                    .isEqualTo(1);
        }
        assertThat(refund().asked()).isEqualTo(12);
        assertThat(refund().state()).isEqualTo(Refund.State.UNKNOWN);
    }

    @Test
    void a_promise_whose_event_was_never_handled_is_kept_all_the_same() {
        assertThat(refund().state()).isEqualTo(Refund.State.DUE);

        shop.clock.forward(Duration.ofMinutes(1));
        shop.settleRefunds.settle();

        assertThat(refund().state()).isEqualTo(Refund.State.DONE);
    }

    @Test
    void what_the_gateway_will_not_send_goes_to_the_staff() {
        var attempt = shop.payments.get(order.id()).attempts().get(0).id();
        shop.gateway.reports(attempt, Report.of(Report.Outcome.FAILED));
        handleEvents();
        assertThat(refund().state()).isEqualTo(Refund.State.REFUSED);
        shop.clock.forward(Duration.ofDays(1));
        assertThat(shop.settleRefunds.settle()).isZero();
        assertThat(shop.payments.openRefunds(10)).hasSize(1);

        shop.confirmRefund.confirm(order.number(), refund().id());

        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.REFUNDED);
    }
}
