package id.laris.rest.client.shared;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.TOPI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.laris.application.order.CheckOut;
import id.laris.application.order.OrderProof;
import id.laris.application.payment.OnlineGatewayContract;
import id.laris.application.payment.PaymentGateway;
import id.laris.application.payment.PaymentGateway.Answer;
import id.laris.application.payment.PaymentGateway.RefundReport;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.application.shared.Measured;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.shared.TestShop;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Money;
import id.laris.rest.client.shared.StubProvider.Mood;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every gateway over HTTP promises on bad days, and what the shop's books say after them. */
@ExtendWith(VectorCount.class)
public interface OutsideGatewayContract extends OnlineGatewayContract {
    Duration LONG = Duration.ofSeconds(20);
    Duration SHORT = Duration.ofMillis(300);

    StubProvider stub();

    /** The clock of {@link #gateway()}. */
    MovableClock clock();

    /** Another one before the same stub. */
    PaymentGateway gateway(Clock clock, Duration patience);

    /** On the provider's side an attempt ends otherwise than paid. */
    void providerEnds(AttemptId attempt, Outcome outcome);

    /** On the provider's side the customer pays, but not what was asked. */
    void customerPays(AttemptId attempt, Money another);

    /** How much the provider has sent back of it. */
    Money sentBack(AttemptId attempt);

    /** How often the provider made something of it. */
    int madeAt(AttemptId attempt);

    @Test
    default void the_provider_always_knows_who_calls() {
        var attempt = paid();
        gateway().status(attempt);
        gateway().refund(UUID.randomUUID(), attempt, DUE);
        gateway().cancel(attempt);

        assertThat(stub().calls()).isNotEmpty();
        assertThat(stub().refusedCredentials()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"BREAKS", "SILENT", "SLOW", "TRUNCATED", "TOO_MANY"})
    default void an_answer_that_does_not_come_is_never_guessed(Mood mood) {
        var impatient = gateway(clock(), mood == Mood.SILENT || mood == Mood.SLOW ? SHORT : LONG);
        var attempt = paid();
        stub().is(mood);

        assertThat(impatient.start(intent())).isInstanceOf(Answer.Unanswered.class);
        assertThat(impatient.status(attempt).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(impatient.cancel(attempt).outcome()).isEqualTo(Outcome.UNKNOWN);
        if (!givesBack()) return;
        assertThat(impatient.refund(UUID.randomUUID(), attempt, DUE)).isEqualTo(RefundReport.UNKNOWN);
        assertThat(impatient.refundStatus(UUID.randomUUID(), attempt)).isEqualTo(RefundReport.UNKNOWN);
    }

    @Test
    default void who_broke_down_is_asked_again_later() {
        var intent = intent();
        stub().is(Mood.BREAKS);
        assertThat(gateway().start(intent)).isInstanceOf(Answer.Unanswered.class);

        stub().is(Mood.FINE);

        assertThat(gateway().start(intent)).isInstanceOf(Answer.Ready.class);
    }

    @Test
    default void who_has_too_many_calls_is_left_alone_as_long_as_they_ask_for() {
        stub().is(Mood.TOO_MANY);
        assertThat(gateway().start(intent())).isInstanceOf(Answer.Unanswered.class);
        int calls = stub().calls().size();

        stub().is(Mood.FINE);
        assertThat(gateway().start(intent())).isInstanceOf(Answer.Unanswered.class);
        assertThat(stub().calls()).hasSize(calls);
        clock().forward(Duration.ofSeconds(61));

        assertThat(gateway().start(intent())).isInstanceOf(Answer.Ready.class);
    }

    @Test
    default void who_fails_again_and_again_is_left_alone_for_a_while() {
        var attempt = paid();
        stub().is(Mood.BREAKS);
        for (int i = 0; i < 20; i++) gateway().status(attempt);
        int calls = stub().calls().size();
        assertThat(calls).isLessThan(20);

        stub().is(Mood.FINE);
        clock().forward(Duration.ofMinutes(1));

        assertThat(gateway().status(attempt).outcome()).isEqualTo(Outcome.PAID);
    }

    @Test
    default void what_the_provider_will_not_take_is_declined() {
        stub().is(Mood.REFUSES);

        assertThat(gateway().start(intent())).isInstanceOf(Answer.Declined.class);
    }

    @Test
    default void a_state_nobody_has_heard_of_says_nothing() {
        var attempt = paid();
        stub().is(Mood.STRANGE);

        assertThat(gateway().status(attempt).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "EXPIRED", "CANCELLED"})
    default void how_it_ended_is_told(Outcome outcome) {
        var attempt = started();
        providerEnds(attempt.id(), outcome);
        clock().forward(Duration.ofHours(30));

        assertThat(gateway().status(attempt).outcome()).isEqualTo(outcome);
    }

    @Test
    default void another_amount_than_asked_is_told_as_it_is() {
        var attempt = started();
        customerPays(attempt.id(), Money.rupiah(100_000));

        var report = gateway().status(attempt);

        assertThat(report.outcome()).isEqualTo(Outcome.PAID);
        assertThat(report.amount().orElseThrow()).isNotEqualTo(DUE);
    }

    @Test
    default void a_start_whose_answer_was_lost_is_not_made_twice() {
        var intent = intent();
        stub().is(Mood.BREAKS_AFTERWARDS);
        gateway().start(intent);
        stub().is(Mood.FINE);

        gateway().start(again(intent));

        assertThat(madeAt(intent.attempt())).isEqualTo(1);
    }

    @Test
    default void a_refund_whose_answer_was_lost_goes_once() {
        if (!givesBack()) return;
        var attempt = paid();
        var refund = UUID.randomUUID();
        stub().is(Mood.BREAKS_AFTERWARDS);
        assertThat(gateway().refund(refund, attempt, Money.rupiah(55_000))).isEqualTo(RefundReport.UNKNOWN);
        stub().is(Mood.FINE);

        assertThat(gateway().refundStatus(refund, attempt)).isEqualTo(RefundReport.DONE);
        assertThat(gateway().refund(refund, attempt, Money.rupiah(55_000))).isEqualTo(RefundReport.DONE);
        assertThat(sentBack(attempt.id())).isEqualTo(Money.rupiah(55_000));
    }

    // --- The shop's books afterwards
    // -----------------------------------------------------------------------------------

    /** A shop that takes its money here. */
    default TestShop shop() {
        var shop = new TestShop().receive(TOPI, BANDUNG, 5);
        shop.gateway.makesWayFor(gateway(shop.clock, LONG));
        return shop;
    }

    private CheckOut.CheckedOut order(TestShop shop) {
        return shop.checkOut.checkOut(shop.command(shop.cartWith(TOPI, 1), method()));
    }

    private PaymentMethod method() {
        return gateway().ways().get(0).method();
    }

    private Attempt attemptOf(TestShop shop, CheckOut.CheckedOut done) {
        return shop.payments.get(done.order().id()).latest().orElseThrow();
    }

    private void tells(TestShop shop, AttemptId attempt) {
        var sent = notice(attempt);
        shop.receiveNotice.receive(gateway().provider(), sent.body(), sent.headers());
    }

    private List<RecordedEvent> notices(TestShop shop) {
        return shop.events.published().stream()
                .filter(e -> e.type().equals("payment.notice-received"))
                .toList();
    }

    private PaymentState stateOf(TestShop shop, CheckOut.CheckedOut done) {
        return shop.now(done.order()).payment();
    }

    /** One line for each fault that the books stood. */
    private void stood(String fault, TestShop shop, CheckOut.CheckedOut done) {
        var payment = shop.payments.get(done.order().id());
        Measured.say(
                "%-10s notice %-28s order %s, %s; came %s, goes back %s",
                gateway().provider(),
                fault,
                shop.now(done.order()).state(),
                stateOf(shop, done),
                payment.captured(),
                payment.refunded());
    }

    @Test
    default void a_lost_notice_loses_no_money() {
        var shop = shop();
        var done = order(shop);
        customerPays(attemptOf(shop, done).id());
        shop.clock.forward(Duration.ofMinutes(10));

        shop.settlePendingPayments.settle(Duration.ofMinutes(2));

        assertThat(stateOf(shop, done)).isEqualTo(PaymentState.PAID);
        stood("lost", shop, done);
    }

    @Test
    default void a_notice_that_comes_twice_pays_once() {
        var shop = shop();
        var done = order(shop);
        var attempt = attemptOf(shop, done).id();
        customerPays(attempt);
        tells(shop, attempt);
        tells(shop, attempt);
        assertThat(notices(shop)).hasSize(1);

        shop.applyNotice.apply(notices(shop).get(0));
        shop.applyNotice.apply(notices(shop).get(0));

        assertThat(stateOf(shop, done)).isEqualTo(PaymentState.PAID);
        assertThat(shop.events.types().stream().filter("payment.received"::equals))
                .hasSize(1);
        stood("twice", shop, done);
    }

    @Test
    default void a_notice_before_the_answer_to_us_finds_its_order() {
        var shop = shop();
        stub().is(Mood.BREAKS_AFTERWARDS);
        var done = order(shop);
        stub().is(Mood.FINE);
        var attempt = attemptOf(shop, done);
        assertThat(attempt.state()).isEqualTo(AttemptState.UNKNOWN);
        customerPays(attempt.id());

        tells(shop, attempt.id());
        shop.applyNotice.apply(notices(shop).get(0));

        assertThat(stateOf(shop, done)).isEqualTo(PaymentState.PAID);
        stood("before our own answer", shop, done);
    }

    @Test
    default void money_that_comes_after_the_order_expired_revives_it() {
        var shop = shop();
        var done = order(shop);
        var attempt = attemptOf(shop, done).id();
        customerPays(attempt);
        shop.clock.forward(Duration.ofHours(25));
        shop.expireUnpaidOrders.expire();
        assertThat(shop.now(done.order()).state()).isEqualTo(OrderState.CANCELLED);

        tells(shop, attempt);
        shop.applyNotice.apply(notices(shop).get(0));

        assertThat(shop.now(done.order()).state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(stateOf(shop, done)).isEqualTo(PaymentState.PAID);
        stood("after expiry", shop, done);
    }

    @Test
    default void money_that_comes_after_the_order_was_cancelled_goes_back() {
        var shop = shop();
        var done = order(shop);
        var attempt = attemptOf(shop, done).id();
        shop.cancelOrder.cancel(done.order().number(), new OrderProof.Rights(), "stok rusak");
        customerPays(attempt);

        tells(shop, attempt);
        shop.applyNotice.apply(notices(shop).get(0));

        assertThat(shop.now(done.order()).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(shop.payments.get(done.order().id()).kept().isZero()).isTrue();
        stood("after cancel", shop, done);
    }

    @Test
    default void another_amount_does_not_pay_the_order() {
        var shop = shop();
        var done = order(shop);
        var attempt = attemptOf(shop, done).id();
        customerPays(attempt, Money.rupiah(1_000));
        tells(shop, attempt);

        var refused = catchThrowable(() -> shop.applyNotice.apply(notices(shop).get(0)));

        assertThat(stateOf(shop, done)).as("after %s", refused).isNotEqualTo(PaymentState.PAID);
        stood("with another amount", shop, done);
    }

    @Test
    default void what_the_shop_waits_for_no_longer_is_taken_back_or_stays_asked_about() {
        var shop = shop();
        var done = order(shop);
        shop.cancelOrder.cancel(done.order().number(), new OrderProof.Rights(), "stok rusak");
        shop.clock.forward(Duration.ofMinutes(10));

        shop.settlePendingPayments.settle(Duration.ofMinutes(2));

        assertThat(attemptOf(shop, done).state()).isIn(AttemptState.CANCELLED, AttemptState.GIVEN_UP);
    }
}
