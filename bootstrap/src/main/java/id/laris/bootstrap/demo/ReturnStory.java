package id.laris.bootstrap.demo;

import id.laris.application.returns.Remark;
import id.laris.domain.identity.Actor;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderState;
import id.laris.domain.payment.MoneyMovement;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.Refund;
import id.laris.domain.payment.RefundPromised;
import id.laris.domain.payment.RefundSent;
import id.laris.domain.returns.Reckoning;
import id.laris.domain.returns.ReturnApproved;
import id.laris.domain.returns.ReturnInspected;
import id.laris.domain.returns.ReturnPolicy;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.returns.ReturnReceived;
import id.laris.domain.returns.ReturnRejected;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnRequest.Found;
import id.laris.domain.returns.ReturnRequest.Payout;
import id.laris.domain.returns.ReturnRequested;
import id.laris.domain.returns.ReturnSent;
import id.laris.domain.returns.ReturnSettled;
import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockMovement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * Tells what came back of one order that arrived, as {@link OrderStory} tells the order: by the domain's own steps, each at its time, as
 * far as the present. One piece or two of one line, for reasons that need no photo.
 */
final class ReturnStory {
    private static final int OF_A_HUNDRED = 10;
    /** So that today's work is never without a return to judge or to look into. */
    private static final int OF_A_HUNDRED_LATELY = 60;

    private static final Duration LATELY = Duration.ofDays(9);
    private static final int WRONG_SIZES = 70;
    private static final int REJECTED = 12;
    private static final int DAMAGED = 15;

    private final Sale sale;
    private final Telling telling;
    private final Random random;
    private final List<DomainEvent> events = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<MoneyMovement> money = new ArrayList<>();
    private final List<StockMovement> movements = new ArrayList<>();
    private Order order;
    private Payment payment;
    private ReturnRequest request;
    private Instant at;

    private ReturnStory(Sale sale, Telling telling, Random random, Order order, Payment payment, Instant deliveredAt) {
        this.sale = sale;
        this.telling = telling;
        this.random = random;
        this.order = order;
        this.payment = payment;
        this.at = deliveredAt;
    }

    /** Empty for most: what was bought is kept. Its dice are its own, so that all else about the sale stays as it was. */
    static Optional<ReturnStory> of(Sale sale, Telling telling, Order order, Payment payment, Instant deliveredAt) {
        var random = new Random(sale.seed() + 1);
        var chance = deliveredAt.plus(LATELY).isAfter(telling.now()) ? OF_A_HUNDRED_LATELY : OF_A_HUNDRED;
        if (random.nextInt(100) >= chance || sale.method().isPostpaid()) return Optional.empty();
        var pieces = sale.goods().entrySet().stream()
                .filter(line -> telling.isPlenty(line.getKey(), line.getValue().from()))
                .findFirst();
        if (pieces.isEmpty() || isAllOfAnOpen(order, pieces.get().getValue())) return Optional.empty();
        var story = new ReturnStory(sale, telling, random, order, payment, deliveredAt);
        story.tell(pieces.get().getKey(), pieces.get().getValue());
        return Optional.ofNullable(story.request).map(told -> story);
    }

    /** It would end by coming back, and not as its own story told. */
    private static boolean isAllOfAnOpen(Order order, Sale.Taken taken) {
        int ordered =
                order.lines().stream().mapToInt(line -> line.quantity().value()).sum();
        return order.state() != OrderState.COMPLETED
                && ordered == taken.quantity().value();
    }

    ReturnRequest request() {
        return request;
    }

    Order order() {
        return order;
    }

    Payment payment() {
        return payment;
    }

    List<DomainEvent> events() {
        return List.copyOf(events);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    List<MoneyMovement> money() {
        return List.copyOf(money);
    }

    /** Pieces that are on the shelf again, or with the damaged. */
    List<StockMovement> movements() {
        return List.copyOf(movements);
    }

    private void tell(Sku sku, Sale.Taken taken) {
        if (!comes(1_440, 7_200)) return;
        ask(sku, taken.quantity());
        if (!comes(120, 1_500)) return;
        if (random.nextInt(100) < REJECTED) {
            reject();
            return;
        }
        request = request.approve(at);
        events.add(new ReturnApproved(order.id(), request.number(), at));
        if (!comes(600, 3_000)) return;
        var courier = telling.courier(random);
        request = request.sent(courier.name(), courier.trackingNumber(), at);
        events.add(new ReturnSent(order.id(), request.number(), at));
        if (!comes(2_000, 5_500)) return;
        request = request.receive(taken.from(), at);
        events.add(new ReturnReceived(order.id(), request.number(), taken.from(), at));
        if (!comes(60, 1_600)) return;
        inspect(sku, taken);
        if (!comes(30, 600)) return;
        settle();
    }

    private void ask(Sku sku, Quantity quantity) {
        boolean wrongSize = random.nextInt(100) < WRONG_SIZES && telling.hasSizes(sku);
        var reason = wrongSize ? ReturnReason.WRONG_SIZE : ReturnReason.CHANGED_MIND;
        var policy = telling.returnPolicy();
        telling.judge(order, new ReturnPolicy.Wanted(sku, quantity, reason, Optional.empty()), at);
        request = ReturnRequest.ask(
                telling.nextReturnNumber(at),
                order,
                ReturnRequest.Origin.CUSTOMER,
                ReturnRequest.Wish.REFUND,
                List.of(new ReturnRequest.Line(sku, quantity, reason, Optional.empty())),
                policy.version(),
                0,
                at);
        say(false, Actor.VISITOR, telling.returnWords(reason.name(), random));
        events.add(new ReturnRequested(order.id(), request.number(), request.pieces(), at));
    }

    private void reject() {
        request = request.reject(at);
        say(true, Actor.SYSTEM, telling.returnWords("REJECTED", random));
        events.add(new ReturnRejected(order.id(), request.number(), at));
    }

    private void inspect(Sku sku, Sale.Taken taken) {
        int pieces = taken.quantity().value();
        boolean damaged = random.nextInt(100) < DAMAGED;
        var found = damaged ? Found.of(0, pieces, 0) : Found.of(pieces, 0, 0);
        request = request.inspect(Map.of(sku, found), at);
        movements.add(new StockMovement(
                id("back"),
                sku,
                taken.from(),
                StockMovement.Kind.RETURN,
                damaged ? 0 : pieces,
                damaged ? pieces : 0,
                request.number().value(),
                "system",
                at));
        if (ReturnRequest.broughtEverything(order, List.of(request)) && order.fulfilment() == FulfilmentState.DELIVERED)
            order = order.cameBack();
        events.add(
                new ReturnInspected(order.id(), request.number(), damaged ? 0 : pieces, damaged ? pieces : 0, 0, at));
    }

    private void settle() {
        var owed = Reckoning.of(
                        order, request, List.of(), telling.returnPolicy(), Reckoning.Postage.none(), payment.kept())
                .owed();
        var nothing = Money.zero(owed.currency());
        request = request.settle(new Payout(owed, nothing, nothing), owed, at);
        events.add(new ReturnSettled(order.id(), request.number(), owed, nothing, at));
        var refund = id("back/refund");
        var reason = request.number().value();
        payment = payment.refund(refund, payment.latest().orElseThrow().id(), owed, reason, at);
        events.add(new RefundPromised(order.id(), refund, owed, reason, at));
        if (!comes(30, 1_200)) return;
        payment = payment.refundWent(refund, Refund.State.DONE);
        money.add(MoneyMovement.refunded(id("back/refunded"), payment, payment.refund(refund), at));
        order = order.refunded(payment.kept().isZero());
        events.add(new RefundSent(order.id(), refund, owed, at));
    }

    /** Whether so many minutes later is not in the future; if so, it is that time now. */
    private boolean comes(int from, int to) {
        var next = at.plus(Duration.ofSeconds(60L * from + random.nextInt(60 * (to - from))));
        if (next.isAfter(telling.now())) return false;
        at = next;
        return true;
    }

    private void say(boolean byStaff, Actor who, String words) {
        remarks.add(new Remark(id("said/" + remarks.size()), byStaff, who.name(), words, at));
    }

    private UUID id(String what) {
        return DemoIds.of(at, what + "/" + sale.index());
    }
}
