package id.laris.application.returns;

import id.laris.application.audit.AuditNotes;
import id.laris.application.order.OrderProof;
import id.laris.application.payment.ExchangeDesk;
import id.laris.application.payment.PaymentGateway;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.application.shipping.PackParcel;
import id.laris.domain.identity.Actor;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.returns.Reckoning.Postage;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnRequest.Found;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockLevel;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A shop with the use cases of returns, and orders that arrived. */
final class ReturnRoom {
    static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    final TestShop shop = new TestShop();
    final ReturnDesk desk = new ReturnDesk(
            shop.returns,
            shop.returnPolicies,
            shop.payments,
            shop.shipments,
            shop.warehouses,
            shop.products,
            TestShop.SETTINGS,
            shop.ids,
            shop.clock,
            shop.actor);
    final ReturnDoor door = new ReturnDoor(shop.returns, shop.door);
    final RequestReturn requestReturn = new RequestReturn(
            shop.door,
            shop.returns,
            shop.returnPolicies,
            desk,
            shop.refundAccounts,
            TestShop.SETTINGS,
            shop.actor,
            shop.events,
            shop.clock,
            new AuditNotes());
    final CancelReturn cancelReturn =
            new CancelReturn(door, shop.returns, shop.refundAccounts, shop.events, shop.clock, new AuditNotes());
    final WriteAboutReturn writeAboutReturn =
            new WriteAboutReturn(door, shop.returns, desk, shop.actor, shop.clock, new AuditNotes());
    final SendReturnGoods sendReturnGoods =
            new SendReturnGoods(door, shop.returns, shop.events, shop.clock, new AuditNotes());
    final JudgeReturn judgeReturn =
            new JudgeReturn(shop.returns, desk, shop.refundAccounts, shop.events, shop.clock, new AuditNotes());
    final ReceiveReturn receiveReturn =
            new ReceiveReturn(shop.returns, shop.warehouses, shop.actor, shop.events, shop.clock, new AuditNotes());
    final InspectReturn inspectReturn = new InspectReturn(
            shop.returns,
            shop.orders,
            shop.money,
            shop.stockDesk,
            shop.actor,
            shop.events,
            shop.clock,
            new AuditNotes());
    final ReturnClosing closing = new ReturnClosing(shop.orders, shop.events);
    private final ReplacementMoney replacementMoney = new ReplacementMoney(
            new ExchangeDesk(shop.payments, shop.money, shop.refundBook, shop.settlement, shop.ids),
            shop.reliefs,
            shop.attempts,
            shop.termsDesk,
            shop.receivables,
            shop.orders);
    final ReplaceReturn replaceReturn = new ReplaceReturn(
            shop.returns,
            desk,
            new ReplacementDesk(
                    shop.products,
                    shop.prices,
                    shop.orderStock,
                    shop.orders,
                    replacementMoney,
                    TestShop.SETTINGS,
                    shop.events,
                    shop.ids),
            replacementMoney,
            closing,
            shop.orders,
            shop.events,
            shop.clock,
            new AuditNotes());
    final SettleReturn settleReturn = new SettleReturn(
            shop.returns,
            desk,
            shop.orders,
            closing,
            shop.money,
            shop.reliefs,
            shop.refundAccounts,
            shop.creditDesk,
            shop.events,
            shop.clock,
            new AuditNotes());
    final AwaitRefusedParcel awaitRefusedParcel = new AwaitRefusedParcel(
            shop.orders, shop.returns, shop.returnPolicies, desk, shop.events, shop.clock, new AuditNotes());
    final ShowReturn showReturn =
            new ShowReturn(door, shop.returns, shop.returnPolicies, desk, shop.refundAccounts, shop.peopleInOrders);
    final ShowReturnable showReturnable =
            new ShowReturnable(shop.door, shop.returns, shop.returnPolicies, TestShop.SETTINGS, shop.clock);

    ReturnRoom() {
        shop.receive(Goods.KAOS_M, Goods.BANDUNG, 10);
    }

    /** Placed and paid, on its way. */
    Order shipped(int pieces, PaymentMethod method) {
        var order = shop.place(Goods.KAOS_M, pieces, method);
        if (!method.isPostpaid()) {
            shop.startPayment.start(order.number(), token(order), method);
            var attempt = shop.payments.get(order.id()).latest().orElseThrow();
            shop.gateway.reports(
                    attempt.id(),
                    new PaymentGateway.Report(PaymentGateway.Report.Outcome.PAID, Optional.of(attempt.asked())));
            shop.settleAttempt.settle(
                    attempt.id(),
                    new PaymentGateway.Report(PaymentGateway.Report.Outcome.PAID, Optional.of(attempt.asked())));
        }
        var parcel = shop.packParcel.pack(
                new PackParcel.Command(order.number(), order.pieces(), Optional.empty(), Optional.empty()));
        shop.shipParcel.ship(parcel.id(), "JNE", "JX1");
        return shop.now(order);
    }

    Order delivered(int pieces, PaymentMethod method) {
        var order = shipped(pieces, method);
        shop.deliverParcel.deliver(shop.shipments.ofOrder(order.id()).get(0).id());
        if (method.isPostpaid()) shop.confirmPayment.confirm(order.number(), Optional.empty());
        return shop.now(order);
    }

    OrderProof token(Order order) {
        return new OrderProof.Token(shop.tokens.issue(order.id()));
    }

    RequestReturn.Command wanting(Order order, int pieces, ReturnReason reason) {
        return new RequestReturn.Command(
                order.number(),
                token(order),
                ReturnRequest.Wish.REFUND,
                List.of(new RequestReturn.Command.Piece(Goods.KAOS_M, Quantity.of(pieces), reason)),
                "Kekecilan",
                List.of(PHOTO),
                Optional.empty());
    }

    /** The buyer asks. */
    ReturnRequest asked(Order order, int pieces, ReturnReason reason) {
        return as(Actor.VISITOR, () -> requestReturn.request(wanting(order, pieces, reason)));
    }

    /** Asked, approved, there and looked at. */
    ReturnRequest inspected(Order order, ReturnReason reason, Found found) {
        var pieces = found.sellable().plus(found.damaged()).plus(found.missing());
        var number = asked(order, pieces.value(), reason).number();
        judgeReturn.judge(number, JudgeReturn.Judgement.APPROVE, "");
        receiveReturn.receive(number, Goods.BANDUNG);
        return inspectReturn.inspect(number, Map.of(Goods.KAOS_M, found));
    }

    ReturnRequest settled(ReturnNumber number, long transfer) {
        return settleReturn.settle(new SettleReturn.Command(
                number, Postage.none(), Money.rupiah(transfer), Money.rupiah(0), Optional.empty()));
    }

    StockLevel level() {
        return shop.stock.levels(List.<Sku>of(Goods.KAOS_M)).stream()
                .filter(l -> l.warehouse().equals(Goods.BANDUNG))
                .findFirst()
                .orElseThrow();
    }

    <T> T as(Actor actor, Supplier<T> work) {
        shop.actor.become(actor);
        try {
            return shop.undo.inTransaction(work);
        } finally {
            shop.actor.become(Actor.SYSTEM);
        }
    }
}
