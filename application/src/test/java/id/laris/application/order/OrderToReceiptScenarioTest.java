package id.laris.application.order;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.JAKARTA;
import static id.laris.application.shared.Goods.KAOS_M;
import static id.laris.application.shared.Goods.TOPI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.payment.ConfirmPayment;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.ScriptedGateway;
import id.laris.application.shared.TestShop;
import id.laris.application.shipping.PackParcel;
import id.laris.domain.cart.CartChanged;
import id.laris.domain.identity.Actor;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.OrderTab;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.NotEnoughStock;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderToReceiptScenarioTest {
    private final TestShop shop = new TestShop().receive(KAOS_M, BANDUNG, 10).receive(TOPI, JAKARTA, 3);

    @Test
    void a_cart_becomes_a_paid_shipped_and_received_order() {
        var order = shop.place(KAOS_M, 2, PaymentMethod.BANK_TRANSFER);
        assertThat(order.totals().total()).isEqualTo(Money.rupiah(300_000));
        assertThat(order.totals().tax()).isEqualTo(Money.rupiah(29_730));
        assertThat(shop.stock.available(List.of(KAOS_M))).containsEntry(KAOS_M, Quantity.of(8));

        var attempt = shop.startPayment.start(order.number(), new OrderProof.Rights(), PaymentMethod.BANK_TRANSFER);
        assertThat(attempt.asked().minus(order.totals().total()).minorUnits()).isBetween(1L, 999L);
        assertThat(attempt.instructions()).containsEntry("bank", "BCA");
        assertThat(shop.now(order).tab()).isEqualTo(OrderTab.AWAITING_PAYMENT);

        shop.confirmPayment.confirm(order.number(), Optional.empty());
        assertThat(shop.now(order).tab()).isEqualTo(OrderTab.READY_TO_PROCESS);

        var parcel = shop.packParcel.pack(new PackParcel.Command(
                order.number(), Map.of(KAOS_M, Quantity.of(1)), Optional.empty(), Optional.empty()));
        shop.shipParcel.ship(parcel.id(), "JNE", "JX001");
        assertThat(shop.now(order).fulfilment()).isEqualTo(FulfilmentState.PARTLY_SHIPPED);
        var second = shop.packParcel.pack(new PackParcel.Command(
                order.number(), Map.of(), Optional.empty(), Optional.of(new PackParcel.Command.To("JNE", "JX002"))));
        assertThat(shop.now(order).tab()).isEqualTo(OrderTab.SHIPPED);
        shop.deliverParcel.deliver(parcel.id());
        assertThat(shop.now(order).fulfilment()).isEqualTo(FulfilmentState.SHIPPED);
        shop.deliverParcel.deliver(second.id());
        assertThat(shop.now(order).fulfilment()).isEqualTo(FulfilmentState.DELIVERED);

        shop.confirmReceipt.confirm(order.number(), new OrderProof.Rights());
        assertThat(shop.now(order).state()).isEqualTo(OrderState.COMPLETED);
        assertThat(shop.stock.levels(List.of(KAOS_M)).get(0).onHand()).isEqualTo(Quantity.of(8));
        assertThat(shop.stock.compareWithLedger()).isEmpty();
        assertThat(shop.events.types())
                .containsExactly(
                        "stock.reserved",
                        "order.placed",
                        "payment.started",
                        "payment.received",
                        "order.confirmed",
                        "shipping.parcel-packed",
                        "stock.reserved",
                        "shipping.parcel-shipped",
                        "shipping.parcel-packed",
                        "stock.reserved",
                        "shipping.parcel-shipped",
                        "shipping.parcel-delivered",
                        "shipping.parcel-delivered",
                        "order.completed");
    }

    @Test
    void the_same_key_places_one_order() {
        var cart = shop.cartWith(KAOS_M, 2);

        var first = shop.placeOrder.place(shop.command(cart, PaymentMethod.BANK_TRANSFER));
        var again = shop.placeOrder.place(shop.command(cart, PaymentMethod.BANK_TRANSFER));

        assertThat(again.repeated()).isTrue();
        assertThat(again.order().number()).isEqualTo(first.order().number());
        assertThat(shop.stock.available(List.of(KAOS_M))).containsEntry(KAOS_M, Quantity.of(8));
    }

    @Test
    void what_is_gone_is_not_sold_and_nothing_is_left_behind() {
        var cart = shop.cartWith(TOPI, 3);
        shop.place(TOPI, 2, PaymentMethod.QRIS);

        assertThatThrownBy(() -> shop.place(cart, PaymentMethod.QRIS)).isInstanceOf(NotEnoughStock.class);

        assertThat(shop.orders.all()).hasSize(1);
        assertThat(shop.showCart.show(cart).hasNotices()).isTrue();
        var accepted = shop.acceptCartChanges.accept(cart);
        assertThat(accepted.pieces()).isEqualTo(1);
        assertThat(shop.place(cart, PaymentMethod.QRIS).pieces()).containsEntry(TOPI, Quantity.of(1));
    }

    @Test
    void a_changed_price_is_shown_before_it_is_ordered() {
        var cart = shop.cartWith(TOPI, 1);
        var topi = shop.products
                .find(id.laris.application.shared.Goods.topi().slug())
                .orElseThrow();
        var dearer = id.laris.application.shared.Goods.variant(TOPI, Money.rupiah(60_000));
        shop.products.save(List.of(new id.laris.domain.catalogue.Product(
                topi.id(),
                topi.slug(),
                topi.texts(),
                topi.brand(),
                topi.category(),
                topi.tags(),
                topi.optionNames(),
                List.of(dearer),
                topi.pictures(),
                topi.specification(),
                true,
                topi.createdAt(),
                topi.version())));

        assertThatThrownBy(() -> shop.place(cart, PaymentMethod.QRIS)).isInstanceOf(CartChanged.class);

        shop.acceptCartChanges.accept(cart);
        assertThat(shop.place(cart, PaymentMethod.QRIS).totals().goods()).isEqualTo(Money.rupiah(60_000));
    }

    @Test
    void an_unpaid_order_expires_and_frees_its_stock() {
        var order = shop.place(TOPI, 3, PaymentMethod.QRIS);

        shop.clock.forward(Duration.ofHours(23));
        assertThat(shop.expireUnpaidOrders.expire()).isZero();
        shop.clock.forward(Duration.ofHours(1));
        assertThat(shop.expireUnpaidOrders.expire()).isEqualTo(1);

        assertThat(shop.now(order).tab()).isEqualTo(OrderTab.CANCELLED);
        assertThat(shop.stock.available(List.of(TOPI))).containsEntry(TOPI, Quantity.of(3));
        assertThat(shop.events.types()).endsWith("stock.available-again", "order.expired");
    }

    @Test
    void a_late_payment_revives_the_order_while_stock_lasts() {
        var order = expiredAfterStart();

        payLate(order);

        assertThat(shop.now(order).state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PAID);
        assertThat(shop.stock.holdsOf(order.id())).hasSize(1);
    }

    @Test
    void a_late_payment_goes_back_when_the_stock_is_sold() {
        var order = expiredAfterStart();
        shop.place(TOPI, 1, PaymentMethod.QRIS);

        payLate(order);

        var payment = shop.payments.get(order.id());
        assertThat(shop.now(order).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(payment.captured()).isEqualTo(payment.refunded());
        shop.events.published().forEach(shop.sendRefund::send);
        assertThat(shop.payments.get(order.id()).refunds())
                .extracting(Refund::state)
                .containsExactly(Refund.State.DONE);
        assertThat(shop.gateway.refunds()).hasSize(1);
    }

    @Test
    void money_of_an_order_that_ran_out_of_time_is_found_although_nobody_told_of_it() {
        var order = expiredAfterStart();
        shop.place(TOPI, 3, PaymentMethod.QRIS);
        var attempt = shop.payments.get(order.id()).latest().orElseThrow();
        shop.gateway.reports(attempt.id(), new Report(Report.Outcome.PAID, Optional.of(attempt.asked())));

        shop.settlePendingPayments.settle(Duration.ZERO);

        assertThat(shop.payments.get(order.id()).refunds())
                .extracting(Refund::amount)
                .containsExactly(attempt.asked());
    }

    @Test
    void a_given_up_attempt_is_asked_about_until_its_provider_says_how_it_ended() {
        var order = expiredAfterStart();
        var attempt = shop.payments.get(order.id()).latest().orElseThrow();
        shop.gateway.reports(attempt.id(), Report.of(Report.Outcome.EXPIRED));

        assertThat(shop.settlePendingPayments.settle(Duration.ZERO)).isOne();
        assertThat(shop.settlePendingPayments.settle(Duration.ZERO)).isZero();
    }

    private id.laris.domain.order.Order expiredAfterStart() {
        var order = shop.place(TOPI, 3, PaymentMethod.QRIS);
        shop.startPayment.start(order.number(), new OrderProof.Rights(), PaymentMethod.QRIS);
        shop.clock.forward(Duration.ofHours(25));
        shop.expireUnpaidOrders.expire();
        return order;
    }

    private void payLate(id.laris.domain.order.Order order) {
        var attempt = shop.payments.get(order.id()).latest().orElseThrow();
        assertThat(attempt.state()).isEqualTo(AttemptState.GIVEN_UP);
        shop.gateway.reports(attempt.id(), new Report(Report.Outcome.PAID, Optional.of(attempt.asked())));
        var reference = attempt.reference().orElseThrow().getBytes(StandardCharsets.UTF_8);
        assertThat(shop.receiveNotice.receive(
                        ScriptedGateway.PROVIDER, reference, Map.of("signature", List.of("good"))))
                .isTrue();
        assertThat(shop.receiveNotice.receive(
                        ScriptedGateway.PROVIDER, reference, Map.of("signature", List.of("good"))))
                .isFalse();
        shop.events.published().forEach(shop.applyNotice::apply);
        shop.events.published().forEach(shop.applyNotice::apply);
    }

    @Test
    void a_gateway_that_does_not_answer_is_asked_again_later() {
        var order = shop.place(TOPI, 1, PaymentMethod.CARD);
        shop.gateway.willAnswer(new id.laris.application.payment.PaymentGateway.Answer.Unanswered());
        var attempt = shop.startPayment.start(order.number(), new OrderProof.Rights(), PaymentMethod.CARD);
        assertThat(attempt.state()).isEqualTo(AttemptState.UNKNOWN);

        shop.gateway.reports(attempt.id(), new Report(Report.Outcome.PAID, Optional.of(attempt.asked())));
        shop.clock.forward(Duration.ofMinutes(10));
        assertThat(shop.settlePendingPayments.settle(Duration.ofMinutes(5))).isEqualTo(1);

        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void cash_on_delivery_is_packed_first_and_paid_when_the_courier_says_so() {
        var order = shop.place(TOPI, 1, PaymentMethod.CASH_ON_DELIVERY);
        assertThat(order.tab()).isEqualTo(OrderTab.READY_TO_PROCESS);

        var parcel = shop.packParcel.pack(new PackParcel.Command(
                order.number(), Map.of(), Optional.empty(), Optional.of(new PackParcel.Command.To("SiCepat", "S1"))));
        shop.deliverParcel.deliver(parcel.id());
        assertThat(shop.completeDeliveredOrders.complete()).isZero();
        shop.confirmPayment.confirm(
                order.number(),
                Optional.of(new ConfirmPayment.Arrived(order.totals().total(), false)));
        shop.clock.forward(Duration.ofDays(4));

        assertThat(shop.completeDeliveredOrders.complete()).isEqualTo(1);
        assertThat(shop.now(order).state()).isEqualTo(OrderState.COMPLETED);
    }

    @Test
    void a_paid_order_that_is_cancelled_gives_stock_and_money_back() {
        var order = shop.place(TOPI, 1, PaymentMethod.BANK_TRANSFER);
        var attempt = shop.startPayment.start(order.number(), new OrderProof.Rights(), PaymentMethod.BANK_TRANSFER);
        shop.confirmPayment.confirm(order.number(), Optional.empty());

        shop.cancelOrder.cancel(order.number(), new OrderProof.Rights(), "Pembeli berubah pikiran");

        var refund = shop.payments.openRefunds(10).get(0);
        assertThat(refund.refund().amount()).isEqualTo(attempt.asked());
        assertThat(shop.stock.available(List.of(TOPI))).containsEntry(TOPI, Quantity.of(3));
        shop.confirmRefund.confirm(order.number(), refund.refund().id());
        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.REFUNDED);
    }

    @Test
    void a_bank_statement_confirms_the_transfers_it_shows_once() {
        var order = shop.place(TOPI, 1, PaymentMethod.BANK_TRANSFER);
        var asked = shop.startPayment
                .start(order.number(), new OrderProof.Rights(), PaymentMethod.BANK_TRANSFER)
                .asked()
                .minorUnits();
        var statement =
                "Tanggal,Keterangan,Mutasi\n21/11/2026,TRSF E-BANKING CR SARI,\"%,d.00 CR\"\n21/11/2026,BIAYA ADM,\"15,000.00 DB\"\n21/11/2026,SETORAN,\"77,777.00 CR\"\nkapan,X,1 CR\n"
                        .formatted(asked);

        var first = shop.matchBankStatement.match(new StringReader(statement));
        var again = shop.matchBankStatement.match(new StringReader(statement));

        assertThat(first.matched()).extracting(l -> l.matched().orElseThrow()).containsExactly(order.number());
        assertThat(first.unmatched()).extracting(l -> l.credit().minorUnits()).containsExactly(77_777L);
        assertThat(first.unreadable()).containsOnlyKeys(5L);
        assertThat(again.matched()).isEmpty();
        assertThat(again.known()).isEqualTo(1);
        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void an_order_is_nobodys_business_without_its_link_or_the_buyers_mail() {
        var order = shop.place(TOPI, 1, PaymentMethod.QRIS);
        shop.actor.become(Actor.VISITOR);

        assertThat(shop.showOrder
                        .show(order.number(), new OrderProof.Email(" SARI@contoh.test "))
                        .order()
                        .id())
                .isEqualTo(order.id());
        assertThat(shop.showOrder
                        .show(order.number(), new OrderProof.Token(shop.tokens.issue(order.id())))
                        .order()
                        .id())
                .isEqualTo(order.id());
        assertThatThrownBy(() -> shop.showOrder.show(order.number(), new OrderProof.Email("other@contoh.test")))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> shop.showOrder.show(order.number(), new OrderProof.Rights()))
                .isInstanceOf(Missing.class);
        shop.clock.forward(Duration.ofDays(200));
        assertThatThrownBy(() -> shop.showOrder.show(order.number(), new OrderProof.Token("zz." + "x".repeat(22))))
                .isInstanceOf(Missing.class);
    }
}
