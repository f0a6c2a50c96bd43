package id.laris.application.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.invoice.InMemoryInvoices;
import id.laris.application.invoice.InvoiceDesk;
import id.laris.application.invoice.InvoiceSettings;
import id.laris.application.invoice.WriteDuePapers;
import id.laris.application.order.OrderQuery;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Actor;
import id.laris.domain.order.Channel;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.returns.AlreadyReplaced;
import id.laris.domain.returns.MoreThanOwed;
import id.laris.domain.returns.Reckoning.Postage;
import id.laris.domain.returns.ReturnBeforePaid;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.returns.ReturnRequest.Found;
import id.laris.domain.returns.ReturnState;
import id.laris.domain.returns.ReturnStepNotAllowed;
import id.laris.domain.returns.Swap;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.NotEnoughStock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReplaceReturnTest {
    private static final Money NOTHING = Money.rupiah(0);

    private final ReturnRoom room = new ReturnRoom();

    private Order replaced(ReturnNumber number, boolean inAdvance, long shipping, Swap... swaps) {
        var after = room.shop.undo.inTransaction(() -> room.replaceReturn.replace(
                new ReplaceReturn.Command(number, List.of(swaps), Money.rupiah(shipping), Postage.none(), inAdvance)));
        return room.shop.orders.get(after.replacement().orElseThrow().order());
    }

    private Order replaced(ReturnNumber number, Swap... swaps) {
        return replaced(number, false, 0, swaps);
    }

    private static Swap swap(Sku given, int pieces) {
        return new Swap(Goods.KAOS_M, given, Quantity.of(pieces));
    }

    /** What all orders together brought and gave back, without what only moved between them. */
    private long held(Order... orders) {
        return Stream.of(orders)
                .mapToLong(o -> room.shop.payments.get(o.id()).kept().minorUnits())
                .sum();
    }

    @Test
    void another_size_at_the_same_price_goes_out_and_no_money_moves() {
        room.shop.receive(Goods.KAOS_L, Goods.BANDUNG, 3);
        var order = room.delivered(1, PaymentMethod.QRIS);
        var paid = held(order);
        var number = room.inspected(order, ReturnReason.WRONG_SIZE, Found.of(1, 0, 0))
                .number();

        var other = replaced(number, swap(Goods.KAOS_L, 1));

        assertThat(other.channel()).isEqualTo(Channel.EXCHANGE);
        assertThat(other.state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(other.payment()).isEqualTo(PaymentState.PAID);
        assertThat(other.buyer()).isEqualTo(order.buyer());
        assertThat(other.shipTo()).isEqualTo(order.shipTo());
        assertThat(other.totals().total()).isEqualTo(Goods.KAOS_PRICE);
        assertThat(room.shop.stock.holdsOf(other.id())).hasSize(1);
        assertThat(held(order, other)).isEqualTo(paid);
        var moved = room.shop.payments.get(order.id()).refunds().get(0);
        assertThat(moved.way()).isEqualTo(Refund.Way.EXCHANGE);
        assertThat(moved.state()).isEqualTo(Refund.State.DONE);
        var request = room.shop.returns.get(number);
        assertThat(request.state()).isEqualTo(ReturnState.SETTLED);
        assertThat(request.replacement().orElseThrow().orderNumber()).isEqualTo(other.number());
        assertThat(room.shop.returns.findReplacedBy(other.id())).contains(request);
        assertThat(room.shop.stock.compareWithLedger()).isEmpty();
    }

    @Test
    void goods_that_were_sent_before_they_were_paid_are_paid_before_anything_is_given_for_them() {
        var order = room.shipped(1, PaymentMethod.CASH_ON_DELIVERY);
        room.shop.deliverParcel.deliver(
                room.shop.shipments.ofOrder(order.id()).get(0).id());
        var number = room.inspected(order, ReturnReason.CHANGED_MIND, Found.of(1, 0, 0))
                .number();

        assertThatThrownBy(() -> room.settled(number, 0)).isInstanceOf(ReturnBeforePaid.class);
        assertThatThrownBy(() -> replaced(number, swap(Goods.KAOS_M, 1))).isInstanceOf(ReturnBeforePaid.class);

        room.shop.confirmPayment.confirm(order.number(), Optional.empty());
        assertThat(room.settled(number, 0).state()).isEqualTo(ReturnState.SETTLED);
        assertThat(held(order)).isLessThan(order.totals().total().minorUnits());
    }

    @Test
    void dearer_goods_wait_until_the_customer_has_paid_the_rest() {
        var order = room.delivered(1, PaymentMethod.QRIS);
        var number = room.inspected(order, ReturnReason.CHANGED_MIND, Found.of(1, 0, 0))
                .number();

        var other = replaced(number, false, 12_000, swap(Goods.KAOS_M, 1));

        assertThat(other.state()).isEqualTo(OrderState.PLACED);
        assertThat(room.shop.payments.get(other.id()).missing()).isEqualTo(Money.rupiah(12_000));
        assertThat(room.shop.returns.get(number).state()).isEqualTo(ReturnState.SETTLED);
        room.shop.startPayment.start(other.number(), room.token(other), PaymentMethod.BANK_TRANSFER);
        room.shop.confirmPayment.confirm(other.number(), Optional.empty());

        assertThat(room.shop.now(other).state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(room.shop.payments.get(other.id()).isCovered()).isTrue();
    }

    @Test
    void nobody_paid_the_rest_in_time_so_the_pieces_are_free_and_the_value_is_owed_again() {
        var order = room.delivered(1, PaymentMethod.QRIS);
        var number = room.inspected(order, ReturnReason.CHANGED_MIND, Found.of(1, 0, 0))
                .number();
        var other = replaced(number, false, 12_000, swap(Goods.KAOS_M, 1));

        room.shop.clock.forward(Duration.ofDays(3));
        room.shop.expireUnpaidOrders.expire();

        assertThat(room.shop.now(other).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(room.shop.stock.holdsOf(other.id())).isEmpty();
        var back = room.shop.payments.get(other.id()).refunds();
        assertThat(back).extracting(Refund::amount).containsExactly(Goods.KAOS_PRICE);
        assertThat(back).extracting(Refund::state).containsExactly(Refund.State.DUE);
        assertThat(held(order, other)).isEqualTo(order.totals().shipping().minorUnits());
    }

    @Test
    void what_cheaper_goods_leave_over_is_settled_as_ever_and_never_more() {
        room.shop.receive(Goods.TOPI, Goods.BANDUNG, 9);
        var order = room.delivered(2, PaymentMethod.QRIS);
        var number = room.inspected(order, ReturnReason.CHANGED_MIND, Found.of(2, 0, 0))
                .number();

        var other = replaced(number, swap(Goods.TOPI, 1));

        assertThat(other.totals().total()).isEqualTo(Goods.TOPI_PRICE);
        assertThat(room.shop.returns.get(number).state()).isEqualTo(ReturnState.INSPECTED);
        assertThatThrownBy(() -> room.settled(number, 240_001)).isInstanceOf(MoreThanOwed.class);
        var settled = room.settled(number, 0);
        assertThat(settled.payout().orElseThrow().original()).isEqualTo(Money.rupiah(240_000));
        assertThat(room.shop.now(order).state()).isEqualTo(OrderState.COMPLETED);
        assertThatThrownBy(() -> replaced(number, swap(Goods.TOPI, 1))).isInstanceOf(AlreadyReplaced.class);
    }

    @Test
    void the_old_invoice_is_credited_for_what_the_new_one_asks() {
        var order = room.delivered(1, PaymentMethod.QRIS);
        var number =
                room.inspected(order, ReturnReason.DAMAGED, Found.of(0, 1, 0)).number();
        var invoices = new InMemoryInvoices(room.shop.undo);
        var settings = new InvoiceSettings(InvoiceSettings.When.PAID, "PT Laris Jaya", "Jl. Braga 1", "");
        var papers = new WriteDuePapers(
                invoices,
                room.shop.orders,
                room.shop.payments,
                new InvoiceDesk(TestShop.SETTINGS, settings),
                settings,
                room.shop.receivables,
                room.shop.events,
                room.shop.clock);

        var other = replaced(number, swap(Goods.KAOS_M, 1));
        papers.write(order.id());
        papers.write(other.id());
        papers.write(order.id());

        var old = invoices.ofOrder(order.id());
        assertThat(old).hasSize(2);
        assertThat(old.get(1).isCreditNote()).isTrue();
        assertThat(old.get(1).total()).isEqualTo(Goods.KAOS_PRICE);
        assertThat(invoices.ofOrder(other.id())).singleElement().satisfies(i -> assertThat(i.total())
                .isEqualTo(other.totals().total()));
        assertThat(other.totals().tax()).isEqualTo(order.lines().get(0).tax());
    }

    @Test
    void staff_may_send_before_the_goods_are_there_if_they_say_so_and_then_nobody_calls_the_return_off() {
        var order = room.delivered(2, PaymentMethod.QRIS);
        var number = room.asked(order, 2, ReturnReason.WRONG_SIZE).number();
        assertThatThrownBy(() -> replaced(number, true, 0, swap(Goods.KAOS_M, 1)))
                .isInstanceOf(ReturnStepNotAllowed.class);
        room.judgeReturn.judge(number, JudgeReturn.Judgement.APPROVE, "");
        assertThatThrownBy(() -> replaced(number, swap(Goods.KAOS_M, 1))).isInstanceOf(Invalid.class);

        var other = replaced(number, true, 0, swap(Goods.KAOS_M, 1));

        assertThat(other.state()).isEqualTo(OrderState.CONFIRMED);
        assertThatThrownBy(() -> room.as(Actor.VISITOR, () -> room.cancelReturn.cancel(number, room.token(order))))
                .isInstanceOf(ReturnStepNotAllowed.class);
        room.receiveReturn.receive(number, Goods.BANDUNG);
        room.inspectReturn.inspect(number, Map.of(Goods.KAOS_M, Found.of(1, 0, 1)));
        var settled = room.settled(number, 0);
        assertThat(settled.payout().orElseThrow().total()).isEqualTo(NOTHING);
        assertThat(settled.state()).isEqualTo(ReturnState.SETTLED);
    }

    @Test
    void what_is_not_there_is_refused_and_nothing_is_half_done() {
        var order = room.delivered(2, PaymentMethod.QRIS);
        var number =
                room.inspected(order, ReturnReason.DAMAGED, Found.of(0, 2, 0)).number();
        var before = room.level();
        var orders = room.shop.orders.list(OrderQuery.all(50)).items().size();

        assertThatThrownBy(() -> replaced(number, swap(Goods.TOPI, 1))).isInstanceOf(NotEnoughStock.class);
        assertThatThrownBy(() -> replaced(number, swap(new Sku("TAK-ADA"), 1))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> replaced(number, swap(Goods.KAOS_M, 3))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> replaced(number, swap(Goods.KAOS_M, 1), swap(Goods.KAOS_M, 1)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> replaced(number)).isInstanceOf(Invalid.class);

        assertThat(room.level()).isEqualTo(before);
        assertThat(room.shop.orders.list(OrderQuery.all(50)).items()).hasSize(orders);
        assertThat(room.shop.payments.get(order.id()).refunds()).isEmpty();
        assertThat(room.shop.returns.get(number).replacement()).isEmpty();
    }
}
