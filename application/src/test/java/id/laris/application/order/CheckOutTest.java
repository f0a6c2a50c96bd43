package id.laris.application.order;

import static id.laris.application.shared.Goods.JAKARTA;
import static id.laris.application.shared.Goods.TOPI;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.payment.PaymentGateway.Answer;
import id.laris.application.payment.TransferGateway;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.application.shipping.PackParcel;
import id.laris.domain.order.Channel;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.OrderTab;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        assertThat(again.attempt().orElseThrow().state()).isEqualTo(AttemptState.GIVEN_UP);
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
    void what_broke_off_between_placing_and_asking_the_gateway_is_asked_by_the_repeat() {
        var command = shop.command(shop.cartWith(TOPI, 1), PaymentMethod.QRIS);
        var placed = shop.undo.inTransaction(() -> shop.placeOrder.place(command));
        var intended = shop.payments.get(placed.order().id()).latest().orElseThrow();

        var again = shop.checkOut.checkOut(command);

        assertThat(intended.state()).isEqualTo(AttemptState.INTENDED);
        assertThat(intended.expiresAt()).isEqualTo(placed.order().payBefore());
        assertThat(again.attempt().orElseThrow().id()).isEqualTo(intended.id());
        assertThat(again.attempt().orElseThrow().state()).isEqualTo(AttemptState.PENDING);
        assertThat(shop.payments.get(placed.order().id()).attempts()).hasSize(1);
    }

    @Test
    void an_order_stands_without_an_attempt_while_every_transfer_amount_is_taken() {
        var first = shop.checkOut.checkOut(shop.command(shop.cartWith(TOPI, 1), PaymentMethod.BANK_TRANSFER));
        var due = first.order().totals().total();
        for (int code = 1; code <= 999; code++)
            if (!due.plus(Money.rupiah(code))
                    .equals(first.attempt().orElseThrow().asked())) takeTransferAmount(due, code);

        var late = shop.checkOut.checkOut(shop.command(shop.cartWith(TOPI, 1), PaymentMethod.BANK_TRANSFER));

        assertThat(late.order().state()).isEqualTo(OrderState.PLACED);
        assertThat(late.attempt()).isEmpty();
    }

    private void takeTransferAmount(Money due, int code) {
        var attempt = Attempt.intended(
                new AttemptId(shop.ids.next()),
                TransferGateway.PROVIDER,
                PaymentWay.by(PaymentMethod.BANK_TRANSFER),
                due.plus(Money.rupiah(code)),
                shop.clock.instant(),
                Optional.empty());
        shop.payments.add(Payment.of(new OrderId(shop.ids.next()), due).start(attempt));
    }

    @Test
    void cash_on_delivery_needs_no_gateway() {
        var checkedOut = shop.checkOut.checkOut(shop.command(shop.cartWith(TOPI, 1), PaymentMethod.CASH_ON_DELIVERY));

        assertThat(checkedOut.order().state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(checkedOut.attempt().orElseThrow().state()).isEqualTo(AttemptState.PENDING);
    }

    /** A counter sale of a sticker that is given away. */
    private CheckOut.CheckedOut giveAway(PaymentMethod method) {
        var sticker = new Sku("STIKER");
        shop.products.add(List.of(Goods.product(
                "stiker", "Stiker", "Rimba", "topi", List.of(), true, Goods.variant(sticker, Money.rupiah(0)))));
        shop.receive(sticker, JAKARTA, 1);
        var form = new CheckoutForm("", "", "", "", "", "", "", "", "", method.name(), "");
        var sale = new PlaceOrder.Command(
                null,
                new TreeMap<>(Map.of(sticker, Quantity.of(1))),
                Channel.COUNTER,
                form,
                Language.ID,
                Optional.of("stiker-1"));

        return shop.checkOut.checkOut(sale);
    }

    @ParameterizedTest
    @EnumSource(names = {"CASH", "CASH_ON_DELIVERY", "QRIS", "BANK_TRANSFER"})
    void what_costs_nothing_is_paid_when_it_is_placed_and_worked_off_as_any_other(PaymentMethod method) {
        var checkedOut = giveAway(method);

        var order = checkedOut.order();
        assertThat(checkedOut.attempt()).isEmpty();
        assertThat(order.payment()).isEqualTo(PaymentState.PAID);
        assertThat(order.tab()).isEqualTo(OrderTab.READY_TO_PROCESS);
        assertThat(order.payBefore()).isEmpty();
        assertThat(shop.events.types()).contains("order.placed", "order.confirmed");
        shop.clock.forward(Duration.ofHours(25));
        assertThat(shop.expireUnpaidOrders.expire()).isZero();
        var parcel = shop.packParcel.pack(
                new PackParcel.Command(order.number(), Map.of(), Optional.empty(), Optional.empty()));
        shop.shipParcel.ship(parcel.id(), "Kasir", "");
        shop.deliverParcel.deliver(parcel.id());
        shop.confirmReceipt.confirm(order.number(), new OrderProof.Rights());
        assertThat(shop.now(order).state()).isEqualTo(OrderState.COMPLETED);
    }

    @Test
    void what_cost_nothing_can_be_cancelled_and_no_money_goes_back() {
        var order = giveAway(PaymentMethod.QRIS).order();

        shop.cancelOrder.cancel(order.number(), new OrderProof.Rights(), "Stok rusak");

        assertThat(shop.now(order).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(shop.payments.openRefunds(10)).isEmpty();
    }
}
