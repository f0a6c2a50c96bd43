package id.laris.application.payment;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.TOPI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.order.HoldTime;
import id.laris.application.order.OrderProof;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.application.shared.TestShop;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.MoneyHeld;
import id.laris.domain.payment.NothingHeld;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Trouble;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HeldMoneyTest {
    private final TestShop shop = new TestShop().receive(TOPI, BANDUNG, 5);
    private final HeldMoney held = new HeldMoney(shop.payments, shop.orders, new AuditNotes());
    private final BookReport bookReport = new BookReport(shop.settlement);
    private final CaptureHeldMoney capture = new CaptureHeldMoney(held, shop.gateways, bookReport);
    private final ReleaseHeldMoney release = new ReleaseHeldMoney(held, shop.gateways, bookReport);
    private final Order order = shop.place(TOPI, 1, PaymentMethod.CARD);

    private Attempt start(PaymentMethod method) {
        return shop.startPayment.start(order.number(), new OrderProof.Rights(), method);
    }

    private Attempt held() {
        var attempt = start(PaymentMethod.CARD);
        shop.gateway.reports(attempt.id(), Report.of(Outcome.AUTHORISED));
        shop.settleAttempt.settle(attempt.id(), Report.of(Outcome.AUTHORISED));
        return attempt;
    }

    private AttemptState now(Attempt attempt) {
        return shop.payments.get(order.id()).attempt(attempt.id()).state();
    }

    @Test
    void money_that_is_held_is_not_counted_and_the_order_waits_for_it() {
        var attempt = held();

        assertThat(now(attempt)).isEqualTo(AttemptState.AUTHORISED);
        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.AUTHORISED);
        assertThat(shop.now(order).state()).isEqualTo(OrderState.PLACED);
        assertThat(shop.payments.get(order.id()).captured().isZero()).isTrue();
        assertThat(shop.events.types()).doesNotContain("payment.received", "order.confirmed");
        assertThat(shop.now(order).payBefore()).hasValueSatisfying(until -> assertThat(until)
                .isAfterOrEqualTo(shop.clock.instant().plus(HoldTime.DEFAULT.whenHeld())));
        assertThat(new ListTroubledPayments(shop.payments, shop.gateways, shop.clock).list())
                .singleElement()
                .satisfies(stuck -> {
                    assertThat(stuck.payment().trouble()).isEqualTo(Trouble.HELD);
                    assertThat(stuck.takeable()).isTrue();
                });
    }

    @Test
    void that_it_will_soon_be_let_go_is_an_alarm_of_its_own() {
        held();
        var alarms = new CountPaymentAlarms(shop.payments, shop.disputes, shop.strayNotices, shop.clock);
        assertThat(alarms.count().stuck()).isEqualTo(1);
        assertThat(alarms.count().expiring()).isZero();

        shop.clock.forward(HoldTime.DEFAULT.whenHeld().minus(Duration.ofHours(11)));

        assertThat(alarms.count().expiring()).isEqualTo(1);
        assertThat(new ListTroubledPayments(shop.payments, shop.gateways, shop.clock).list())
                .singleElement()
                .satisfies(stuck -> assertThat(stuck.payment().until())
                        .isEqualTo(shop.now(order).payBefore()));
    }

    @Test
    void the_same_told_twice_changes_nothing() {
        var attempt = held();
        var before = shop.payments.get(order.id());

        shop.settleAttempt.settle(attempt.id(), Report.of(Outcome.AUTHORISED));

        assertThat(shop.payments.get(order.id())).isEqualTo(before);
    }

    @Test
    void staff_take_it_and_the_order_is_paid() {
        var attempt = held();

        var report = capture.capture(attempt.id());

        assertThat(report).isEqualTo(Report.paid(attempt.asked()));
        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PAID);
        assertThat(shop.payments.get(order.id()).kept())
                .isEqualTo(order.totals().total());
        assertThatThrownBy(() -> capture.capture(attempt.id())).isInstanceOf(NothingHeld.class);
        assertThatThrownBy(() -> release.release(attempt.id())).isInstanceOf(NothingHeld.class);
    }

    @Test
    void the_provider_takes_it_by_itself_and_the_order_is_paid() {
        var attempt = held();
        shop.gateway.reports(attempt.id(), Report.paid(attempt.asked()));

        shop.clock.forward(Duration.ofHours(1));
        shop.settlePendingPayments.settle(Duration.ZERO);

        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void staff_let_it_go_and_the_customer_pays_otherwise() {
        var attempt = held();
        assertThatThrownBy(() -> start(PaymentMethod.QRIS)).isInstanceOf(MoneyHeld.class);
        assertThatThrownBy(() -> start(PaymentMethod.CARD)).isInstanceOf(MoneyHeld.class);

        var report = release.release(attempt.id());

        assertThat(report.outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(now(attempt)).isEqualTo(AttemptState.CANCELLED);
        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PENDING);
        assertThat(shop.now(order).payBefore()).hasValueSatisfying(until -> assertThat(until)
                .isBeforeOrEqualTo(shop.clock.instant().plus(HoldTime.DEFAULT.afterFailure())));
        var second = start(PaymentMethod.QRIS);
        shop.settleAttempt.settle(second.id(), Report.paid(second.asked()));
        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void an_order_nobody_decided_on_expires_and_the_money_is_let_go() {
        var attempt = held();
        shop.clock.forward(HoldTime.DEFAULT.whenHeld().minusMinutes(1));
        shop.expireUnpaidOrders.expire();
        assertThat(shop.now(order).state()).isEqualTo(OrderState.PLACED);
        assertThat(shop.stock.holdsOf(order.id())).isNotEmpty();

        shop.clock.forward(Duration.ofMinutes(2));
        shop.expireUnpaidOrders.expire();
        assertThat(now(attempt)).isEqualTo(AttemptState.GIVEN_UP);
        shop.settlePendingPayments.settle(Duration.ZERO);

        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.EXPIRED);
        assertThat(now(attempt)).isEqualTo(AttemptState.CANCELLED);
        assertThat(shop.payments.get(order.id()).captured().isZero()).isTrue();
    }

    @Test
    void money_held_for_an_order_that_was_cancelled_is_let_go() {
        var attempt = start(PaymentMethod.CARD);
        shop.cancelOrder.cancel(order.number(), new OrderProof.Rights(), "berubah pikiran");
        shop.gateway.reports(attempt.id(), Report.of(Outcome.AUTHORISED));

        shop.settleAttempt.settle(attempt.id(), Report.of(Outcome.AUTHORISED));
        assertThat(now(attempt)).isEqualTo(AttemptState.GIVEN_UP);
        shop.clock.forward(Duration.ofHours(1));
        shop.settlePendingPayments.settle(Duration.ZERO);

        assertThat(now(attempt)).isEqualTo(AttemptState.CANCELLED);
        assertThat(shop.now(order).state()).isEqualTo(OrderState.CANCELLED);
    }

    @Test
    void late_money_of_another_attempt_lets_what_is_held_go() {
        var first = start(PaymentMethod.QRIS);
        var second = held();

        shop.settleAttempt.settle(first.id(), Report.paid(first.asked()));

        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PAID);
        assertThat(now(second)).isEqualTo(AttemptState.GIVEN_UP);
        shop.clock.forward(Duration.ofHours(1));
        shop.settlePendingPayments.settle(Duration.ZERO);
        assertThat(now(second)).isEqualTo(AttemptState.CANCELLED);
        assertThat(shop.payments.get(order.id()).refunds()).isEmpty();
    }

    @Test
    void a_hold_that_the_bank_ends_leaves_the_order_to_be_paid_for_a_while() {
        var attempt = held();

        shop.settleAttempt.settle(attempt.id(), Report.of(Outcome.EXPIRED));

        assertThat(now(attempt)).isEqualTo(AttemptState.EXPIRED);
        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PENDING);
        assertThat(shop.events.types()).contains("payment.ended");
    }
}
