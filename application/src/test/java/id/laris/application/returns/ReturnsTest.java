package id.laris.application.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.returns.JudgeReturn.Judgement;
import id.laris.application.shared.Goods;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.stock.PhotoUnreadable;
import id.laris.domain.identity.Actor;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.BankAccount;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.returns.MoreThanOwed;
import id.laris.domain.returns.Reckoning.Postage;
import id.laris.domain.returns.ReturnNotTaken;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.returns.ReturnRequest.Found;
import id.laris.domain.returns.ReturnState;
import id.laris.domain.returns.ReturnStepNotAllowed;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReturnsTest {
    private static final BankAccount ACCOUNT = new BankAccount("BCA", "1234567890", "Sari Dewi");

    private final ReturnRoom room = new ReturnRoom();

    @Test
    void goods_come_back_and_the_money_goes_as_it_came() {
        var order = room.delivered(2, PaymentMethod.QRIS);
        var before = room.level();

        var inspected = room.inspected(order, ReturnReason.CHANGED_MIND, Found.of(1, 0, 0));
        var settled = room.settled(inspected.number(), 0);

        assertThat(settled.state()).isEqualTo(ReturnState.SETTLED);
        assertThat(room.level().onHand().value()).isEqualTo(before.onHand().value() + 1);
        assertThat(room.shop.stock.compareWithLedger()).isEmpty();
        var refund = room.shop.payments.get(order.id()).refunds().get(0);
        assertThat(refund.amount()).isEqualTo(Goods.KAOS_PRICE);
        assertThat(refund.way()).isEqualTo(Refund.Way.ORIGINAL);
        assertThat(refund.reason()).isEqualTo(inspected.number().value());
        assertThat(room.shop.now(order).fulfilment()).isEqualTo(FulfilmentState.DELIVERED);

        room.shop.clock.forward(Duration.ofMinutes(1));
        room.shop.settleRefunds.settle();

        assertThat(room.shop.gateway.refunds()).containsEntry(refund.id(), Goods.KAOS_PRICE);
        assertThat(room.shop.now(order).payment()).isEqualTo(PaymentState.PARTIALLY_REFUNDED);
        assertThat(types(order.id().toString()))
                .containsSubsequence(
                        "return.requested",
                        "return.approved",
                        "return.received",
                        "return.inspected",
                        "payment.refund-promised",
                        "return.settled",
                        "payment.refund-sent");
    }

    @Test
    void an_order_all_of_which_came_back_is_over() {
        var order = room.delivered(2, PaymentMethod.QRIS);

        var inspected = room.inspected(order, ReturnReason.DAMAGED, Found.of(0, 2, 0));

        assertThat(room.shop.now(order).fulfilment()).isEqualTo(FulfilmentState.RETURNED);
        assertThat(room.level().damaged()).isEqualTo(Quantity.of(2));
        var settled = room.settled(inspected.number(), 0);
        assertThat(settled.payout().orElseThrow().total())
                .isEqualTo(order.totals().total());
        assertThat(room.shop.now(order).state()).isEqualTo(OrderState.COMPLETED);
        assertThat(room.shop.payments.get(order.id()).kept()).isEqualTo(Money.rupiah(0));
    }

    @Test
    void missing_pieces_bring_neither_stock_nor_money() {
        var order = room.delivered(3, PaymentMethod.QRIS);
        var before = room.level();

        var inspected = room.inspected(order, ReturnReason.WRONG_SIZE, Found.of(1, 1, 1));
        var settled = room.settled(inspected.number(), 0);

        assertThat(room.level().onHand().value()).isEqualTo(before.onHand().value() + 1);
        assertThat(room.level().damaged()).isEqualTo(Quantity.of(1));
        assertThat(settled.payout().orElseThrow().total()).isEqualTo(Goods.KAOS_PRICE.times(Quantity.of(2)));
    }

    @Test
    void money_goes_to_the_account_the_customer_named_and_the_account_is_forgotten_then() {
        var order = room.delivered(1, PaymentMethod.CASH_ON_DELIVERY);
        var wanting = room.wanting(order, 1, ReturnReason.CHANGED_MIND);
        var number = room.as(
                        Actor.VISITOR,
                        () -> room.requestReturn.request(new RequestReturn.Command(
                                wanting.order(),
                                wanting.proof(),
                                wanting.wish(),
                                wanting.pieces(),
                                "",
                                List.of(),
                                Optional.of(ACCOUNT))))
                .number();
        room.judgeReturn.judge(number, Judgement.APPROVE, "");
        room.receiveReturn.receive(number, Goods.BANDUNG);
        room.inspectReturn.inspect(number, Map.of(Goods.KAOS_M, Found.of(1, 0, 0)));

        room.settled(number, 100_000);

        var refunds = room.shop.payments.get(order.id()).refunds();
        assertThat(refunds)
                .extracting(Refund::way, r -> r.amount().minorUnits())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Refund.Way.ORIGINAL, 45_000L),
                        org.assertj.core.groups.Tuple.tuple(Refund.Way.TRANSFER, 100_000L));
        var transfer = refunds.stream()
                .filter(r -> r.way() == Refund.Way.TRANSFER)
                .findFirst()
                .orElseThrow();
        assertThat(room.shop.refundAccounts.find(transfer.id().toString())).contains(ACCOUNT);
        assertThat(room.shop.refundAccounts.find(number.value())).isEmpty();

        room.shop.confirmRefund.confirm(order.number(), transfer.id());

        assertThat(room.shop.refundAccounts.find(transfer.id().toString())).isEmpty();
    }

    @Test
    void no_account_or_too_much_is_refused_and_nothing_changes() {
        var order = room.delivered(1, PaymentMethod.QRIS);
        var number = room.inspected(order, ReturnReason.CHANGED_MIND, Found.of(1, 0, 0))
                .number();

        assertThatThrownBy(() -> room.as(Actor.SYSTEM, () -> room.settled(number, 100_000)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> room.as(Actor.SYSTEM, () -> room.settled(number, 145_001)))
                .isInstanceOf(MoreThanOwed.class);

        assertThat(room.shop.payments.get(order.id()).refunds()).isEmpty();
        assertThat(room.shop.returns.get(number).state()).isEqualTo(ReturnState.INSPECTED);
    }

    @Test
    void a_question_waits_for_the_customers_answer() {
        var order = room.delivered(1, PaymentMethod.QRIS);
        var number = room.asked(order, 1, ReturnReason.DAMAGED).number();
        assertThatThrownBy(() -> room.judgeReturn.judge(number, Judgement.ASK_BACK, " "))
                .isInstanceOf(Invalid.class);

        room.judgeReturn.judge(number, Judgement.ASK_BACK, "Boleh lihat bagian belakangnya?");
        assertThat(room.shop.returns.get(number).state()).isEqualTo(ReturnState.ASKED_BACK);
        room.as(Actor.VISITOR, () -> room.writeAboutReturn.write(number, room.token(order), "Ini fotonya"));

        assertThat(room.shop.returns.get(number).state()).isEqualTo(ReturnState.REQUESTED);
        assertThat(room.shop.returns.remarks(number))
                .extracting(Remark::byStaff, Remark::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, "Kekecilan"),
                        org.assertj.core.groups.Tuple.tuple(true, "Boleh lihat bagian belakangnya?"),
                        org.assertj.core.groups.Tuple.tuple(false, "Ini fotonya"));
    }

    @Test
    void the_customer_may_keep_the_goods_until_they_are_there() {
        var order = room.delivered(1, PaymentMethod.QRIS);
        var number = room.asked(order, 1, ReturnReason.DAMAGED).number();
        room.judgeReturn.judge(number, Judgement.APPROVE, "");
        room.as(Actor.VISITOR, () -> room.sendReturnGoods.send(number, room.token(order), "JNE", "RET-1"));

        room.as(Actor.VISITOR, () -> room.cancelReturn.cancel(number, room.token(order)));

        assertThat(room.shop.returns.get(number).state()).isEqualTo(ReturnState.CANCELLED);
        assertThatThrownBy(() -> room.receiveReturn.receive(number, Goods.BANDUNG))
                .isInstanceOf(ReturnStepNotAllowed.class);
        assertThat(room.asked(order, 1, ReturnReason.DAMAGED).number()).isNotEqualTo(number);
    }

    @Test
    void the_policy_of_the_day_decides_and_a_return_stays_under_its_own() {
        var order = room.delivered(2, PaymentMethod.QRIS);
        var first = room.inspected(order, ReturnReason.CHANGED_MIND, Found.of(1, 0, 0));
        var standard = room.shop.returnPolicies.current();
        new ChangeReturnPolicy(room.shop.returnPolicies, room.shop.clock, new id.laris.application.audit.AuditNotes())
                .change(new ChangeReturnPolicy.Command(
                        1, 0, standard.terms(), standard.finalCategories(), java.util.Set.of(Goods.KAOS_M)));

        assertThatThrownBy(() -> room.asked(order, 1, ReturnReason.CHANGED_MIND))
                .isInstanceOfSatisfying(ReturnNotTaken.class, refused -> assertThat(refused.code())
                        .isEqualTo("return-final-sale"));
        room.shop.clock.forward(Duration.ofDays(1));
        assertThatThrownBy(() -> room.asked(order, 1, ReturnReason.DAMAGED))
                .isInstanceOfSatisfying(ReturnNotTaken.class, refused -> assertThat(refused.code())
                        .isEqualTo("return-window-closed"));
        assertThat(room.settled(first.number(), 0).payout().orElseThrow().total())
                .isEqualTo(Goods.KAOS_PRICE);
    }

    @Test
    void nobody_else_sees_or_touches_a_return() {
        var order = room.delivered(2, PaymentMethod.QRIS);
        var other = room.delivered(1, PaymentMethod.QRIS);
        var number = room.asked(order, 1, ReturnReason.DAMAGED).number();

        assertThatThrownBy(() -> room.as(Actor.VISITOR, () -> room.showReturn.show(number, room.token(other))))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> room.as(Actor.VISITOR, () -> room.cancelReturn.cancel(number, room.token(other))))
                .isInstanceOf(Missing.class);
        assertThat(room.as(Actor.VISITOR, () -> room.showReturn.show(number, room.token(order)))
                        .request()
                        .number())
                .isEqualTo(number);
    }

    @Test
    void a_file_that_is_no_picture_is_refused() {
        var order = room.delivered(1, PaymentMethod.QRIS);
        var wanting = room.wanting(order, 1, ReturnReason.DAMAGED);

        assertThatThrownBy(() -> room.requestReturn.request(new RequestReturn.Command(
                        wanting.order(),
                        wanting.proof(),
                        wanting.wish(),
                        wanting.pieces(),
                        "",
                        List.of("<script>".getBytes()),
                        Optional.empty())))
                .isInstanceOf(PhotoUnreadable.class);
    }

    @Test
    void a_parcel_nobody_took_and_nobody_paid_comes_back_without_money_and_ends_its_order() {
        var before = room.level();
        var order = room.shipped(2, PaymentMethod.CASH_ON_DELIVERY);

        var number = room.awaitRefusedParcel.await(order.number()).number();
        room.receiveReturn.receive(number, Goods.BANDUNG);
        room.inspectReturn.inspect(number, Map.of(Goods.KAOS_M, Found.of(2, 0, 0)));

        assertThat(room.level()).isEqualTo(before);
        assertThat(room.shop.returns.get(number).state()).isEqualTo(ReturnState.SETTLED);
        var after = room.shop.now(order);
        assertThat(after.state()).isEqualTo(OrderState.CANCELLED);
        assertThat(after.fulfilment()).isEqualTo(FulfilmentState.RETURNED);
        assertThat(room.shop.payments.get(order.id()).refunds()).isEmpty();
        assertThat(room.shop.payments.get(order.id()).open()).isEmpty();
    }

    @Test
    void a_paid_parcel_nobody_took_is_settled_like_any_return() {
        var order = room.shipped(1, PaymentMethod.QRIS);

        var number = room.awaitRefusedParcel.await(order.number()).number();
        room.receiveReturn.receive(number, Goods.BANDUNG);
        room.inspectReturn.inspect(number, Map.of(Goods.KAOS_M, Found.of(1, 0, 0)));
        room.settleReturn.settle(
                new SettleReturn.Command(number, Postage.none(), Money.rupiah(0), Money.rupiah(0), Optional.empty()));

        assertThat(room.shop.payments.get(order.id()).refunded()).isEqualTo(Goods.KAOS_PRICE);
        assertThat(room.shop.now(order).state()).isEqualTo(OrderState.COMPLETED);
        assertThatThrownBy(() -> room.awaitRefusedParcel.await(order.number()))
                .isInstanceOf(id.laris.domain.order.OrderStepNotAllowed.class);
    }

    @Test
    void what_can_still_come_back_is_told() {
        var order = room.delivered(3, PaymentMethod.QRIS);
        room.asked(order, 2, ReturnReason.WRONG_SIZE);

        var returnable = room.as(Actor.VISITOR, () -> room.showReturnable.show(order.number(), room.token(order)));

        assertThat(returnable.isPossible()).isTrue();
        assertThat(returnable.lines()).extracting(l -> l.left().value()).containsExactly(1);
        assertThat(returnable.returns()).hasSize(1);
        room.shop.clock.forward(Duration.ofDays(8));
        assertThat(room.as(Actor.VISITOR, () -> room.showReturnable.show(order.number(), room.token(order)))
                        .isPossible())
                .isFalse();
    }

    private List<String> types(String order) {
        return room.shop.events.of(order).stream().map(RecordedEvent::type).toList();
    }
}
