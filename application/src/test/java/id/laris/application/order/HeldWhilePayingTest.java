package id.laris.application.order;

import static id.laris.application.shared.Goods.JAKARTA;
import static id.laris.application.shared.Goods.TOPI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shared.TestShop;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.OrderStepNotAllowed;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.StaleVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From when until when an order's pieces are held, whoever pays, gives up or comes late. An order may be paid for 24 hours. */
class HeldWhilePayingTest {
    private static final Duration HALF_AN_HOUR = HoldTime.DEFAULT.whenPaying();

    private final TestShop shop = new TestShop().receive(TOPI, JAKARTA, 5);
    private final Order order = shop.place(TOPI, 2, PaymentMethod.BANK_TRANSFER);
    private final Instant end = order.payBefore().orElseThrow();
    private final ExpireOrder expireOrder =
            new ExpireOrder(shop.orders, shop.orderStock, shop.money, shop.events, shop.clock);

    private void pay(PaymentMethod method) {
        shop.startPayment.start(order.number(), new OrderProof.Rights(), method);
    }

    private void goTo(Instant moment) {
        shop.clock.forward(Duration.between(shop.clock.instant(), moment));
    }

    private Optional<Instant> payBefore() {
        return shop.now(order).payBefore();
    }

    private int held() {
        return shop.stock.holdsOf(order.id()).stream()
                .mapToInt(hold -> hold.quantity().value())
                .sum();
    }

    @Test
    void starting_to_pay_in_the_last_minute_holds_the_pieces_half_an_hour_longer() {
        goTo(end.minusSeconds(60));
        pay(PaymentMethod.QRIS);

        assertThat(payBefore()).contains(shop.clock.instant().plus(HALF_AN_HOUR));
        goTo(end.plusSeconds(60));
        assertThat(shop.expireUnpaidOrders.expire()).isZero();
        assertThat(held()).isEqualTo(2);

        goTo(payBefore().orElseThrow());
        assertThat(shop.expireUnpaidOrders.expire()).isEqualTo(1);
        assertThat(held()).isZero();
    }

    @Test
    void so_does_coming_back_to_an_attempt_that_is_open() {
        pay(PaymentMethod.BANK_TRANSFER);
        goTo(end.minusSeconds(60));

        pay(PaymentMethod.BANK_TRANSFER);

        assertThat(payBefore()).contains(shop.clock.instant().plus(HALF_AN_HOUR));
    }

    @Test
    void starting_early_changes_nothing() {
        pay(PaymentMethod.QRIS);

        assertThat(payBefore()).contains(end);
    }

    @Test
    void nobody_holds_pieces_for_ever_by_starting_again_and_again() {
        var latest = order.placedAt().plus(HoldTime.DEFAULT.atMost());
        for (var now = end.minusSeconds(60); now.isBefore(latest); now = now.plus(HALF_AN_HOUR.dividedBy(2))) {
            goTo(now);
            pay(PaymentMethod.BANK_TRANSFER);
        }

        assertThat(payBefore()).contains(latest);
    }

    @Test
    void who_starts_to_pay_just_before_the_order_expires_keeps_the_pieces() {
        goTo(end);
        var readToExpire = shop.orders.get(order.id());
        assertThat(shop.orders.unpaidAt(shop.clock.instant(), 9)).contains(order.id());

        pay(PaymentMethod.QRIS);

        assertThatThrownBy(() -> expireOrder.expire(order.id())).isInstanceOf(OrderStepNotAllowed.class);
        assertThatThrownBy(() -> shop.orders.save(readToExpire.expire(shop.clock.instant())))
                .isInstanceOf(StaleVersion.class);
        assertThat(held()).isEqualTo(2);
    }

    @Test
    void a_cancelled_order_holds_nothing() {
        shop.cancelOrder.cancel(order.number(), new OrderProof.Rights(), "Salah pesan");

        assertThat(held()).isZero();
    }

    @Test
    void a_payment_that_failed_may_be_tried_again_until_the_time_is_over() {
        pay(PaymentMethod.QRIS);
        var payment = shop.payments.get(order.id());
        var attempt =
                payment.open().filter(a -> a.method() == PaymentMethod.QRIS).orElseThrow();
        shop.payments.save(payment.ended(attempt.id(), AttemptState.FAILED));

        assertThat(held()).as("tried again").isEqualTo(2);
        goTo(end);
        shop.expireUnpaidOrders.expire();

        assertThat(held()).isZero();
        assertThat(shop.now(order).state()).isEqualTo(OrderState.CANCELLED);
    }
}
