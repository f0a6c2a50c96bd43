package id.laris.application.order;

import static id.laris.application.shared.Goods.JAKARTA;
import static id.laris.application.shared.Goods.TOPI;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.payment.PaymentGateway.Answer;
import id.laris.application.shared.TestShop;
import id.laris.domain.order.OrderState;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.PaymentMethod;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckOutTest {
    private final TestShop shop = new TestShop().receive(TOPI, JAKARTA, 3);

    @Test
    void a_repeat_after_the_order_was_paid_answers_with_the_same_order() {
        var command = shop.command(shop.cartWith(TOPI, 1), PaymentMethod.BANK_TRANSFER);
        var first = shop.checkOut.checkOut(command);
        shop.confirmPayment.confirm(first.order().number(), Optional.empty());

        var again = shop.checkOut.checkOut(command);

        assertThat(again.repeated()).isTrue();
        assertThat(again.order().number()).isEqualTo(first.order().number());
        assertThat(again.attempt().orElseThrow().state()).isEqualTo(AttemptState.PAID);
    }

    @Test
    void a_repeat_after_the_order_expired_answers_with_the_same_order() {
        var command = shop.command(shop.cartWith(TOPI, 1), PaymentMethod.QRIS);
        shop.checkOut.checkOut(command);
        shop.clock.forward(Duration.ofHours(25));
        shop.expireUnpaidOrders.expire();

        var again = shop.checkOut.checkOut(command);

        assertThat(again.order().state()).isEqualTo(OrderState.CANCELLED);
        assertThat(again.attempt().orElseThrow().state()).isEqualTo(AttemptState.EXPIRED);
    }

    @Test
    void a_repeat_after_the_gateway_did_not_answer_asks_it_again() {
        var command = shop.command(shop.cartWith(TOPI, 1), PaymentMethod.QRIS);
        shop.gateway.willAnswer(new Answer.Unanswered());
        var first = shop.checkOut.checkOut(command);
        shop.gateway.willAnswer(new Answer.Ready("ref-1", java.util.Map.of("qr", "000201"), Optional.empty()));

        var again = shop.checkOut.checkOut(command);

        assertThat(first.attempt().orElseThrow().state()).isEqualTo(AttemptState.UNKNOWN);
        assertThat(again.attempt().orElseThrow().state()).isEqualTo(AttemptState.PENDING);
        assertThat(again.attempt().orElseThrow().id())
                .isEqualTo(first.attempt().orElseThrow().id());
    }

    @Test
    void cash_on_delivery_needs_no_gateway() {
        var checkedOut = shop.checkOut.checkOut(shop.command(shop.cartWith(TOPI, 1), PaymentMethod.CASH_ON_DELIVERY));

        assertThat(checkedOut.order().state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(checkedOut.attempt().orElseThrow().state()).isEqualTo(AttemptState.PENDING);
    }
}
