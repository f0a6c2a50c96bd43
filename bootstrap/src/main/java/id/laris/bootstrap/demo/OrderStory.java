package id.laris.bootstrap.demo;

import id.laris.domain.customer.PostalAddress;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderCancelled;
import id.laris.domain.order.OrderCompleted;
import id.laris.domain.order.OrderConfirmed;
import id.laris.domain.order.OrderExpired;
import id.laris.domain.order.OrderPlaced;
import id.laris.domain.order.OrderState;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.MoneyMovement;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentReceived;
import id.laris.domain.payment.PaymentStarted;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.payment.Refund;
import id.laris.domain.payment.RefundPromised;
import id.laris.domain.payment.RefundSent;
import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.ParcelDelivered;
import id.laris.domain.shipping.ParcelPacked;
import id.laris.domain.shipping.ParcelShipped;
import id.laris.domain.shipping.ParcelTracked;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.ShipmentId;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Tells what became of one sale: takes the order through the domain's own steps, each at its time, and stops where the present
 * begins. So no state can stand here that the shop itself could not have reached.
 */
final class OrderStory {
    private final Sale sale;
    private final Telling telling;
    private final Random random;
    private final List<DomainEvent> events = new ArrayList<>();
    private final List<MoneyMovement> money = new ArrayList<>();
    private final Map<WarehouseCode, Shipment> parcels = new LinkedHashMap<>();
    private final List<StockMovement> movements = new ArrayList<>();
    private Order order;
    private Payment payment;
    private Optional<ReturnStory> back = Optional.empty();

    private OrderStory(Sale sale, Telling telling) {
        this.sale = sale;
        this.telling = telling;
        this.random = new Random(sale.seed());
    }

    static OrderStory of(Sale sale, Telling telling) {
        var story = new OrderStory(sale, telling);
        story.tell();
        return story;
    }

    Order order() {
        return order;
    }

    Payment payment() {
        return payment;
    }

    List<Shipment> parcels() {
        return List.copyOf(parcels.values());
    }

    /** Pieces that left and that came back, as the ledger shows them. */
    List<StockMovement> movements() {
        return List.copyOf(movements);
    }

    /** What came back, or is to. */
    Optional<ReturnStory> back() {
        return back;
    }

    /** Pieces still set aside for this order. */
    List<Hold> holds() {
        if (order.state() == OrderState.CANCELLED) return List.of();
        var left = order.unshippedPieces();
        return left.entrySet().stream()
                .map(e -> new Hold(e.getKey(), sale.goods().get(e.getKey()).from(), e.getValue()))
                .sorted()
                .toList();
    }

    /** What was announced, oldest first. */
    List<MoneyMovement> money() {
        return List.copyOf(money);
    }

    List<DomainEvent> events() {
        return events.stream()
                .sorted(Comparator.comparing(DomainEvent::occurredAt))
                .toList();
    }

    private void tell() {
        place();
        if (sale.ending() == Sale.Ending.CALLED_OFF) {
            callOff(
                    sale.at().plus(minutes(30, 600)),
                    telling.customerReason(random),
                    order.state() == OrderState.PLACED);
            return;
        }
        var ready = sale.at();
        if (!isCash()) {
            if (sale.ending() == Sale.Ending.NEVER_PAID) {
                expire();
                return;
            }
            if (payment.latest().isEmpty()) return;
            var paidAt = latestAttempt().startedAt().plus(isTransfer() ? minutes(15, 900) : minutes(1, 8));
            if (!receive(paidAt)) return;
            ready = paidAt;
        } else if (sale.method() == PaymentMethod.CASH) {
            if (!receive(sale.at().plusSeconds(60))) return;
        }
        if (sale.ending() == Sale.Ending.REFUNDED) {
            refund(ready.plus(minutes(60, 1_500)));
            return;
        }
        var arrivals = new ArrayList<Optional<Instant>>();
        var packing = ready;
        for (var warehouse : piecesByWarehouse().keySet()) {
            packing = packing.plus(isCounter() ? Duration.ofSeconds(30) : minutes(240, 2_700));
            arrivals.add(send(warehouse, packing));
        }
        if (arrivals.stream().anyMatch(Optional::isEmpty)) return;
        var deliveredAt = arrivals.stream()
                .map(Optional::get)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        order = order.delivered(deliveredAt);
        finish(deliveredAt);
    }

    private void place() {
        var priced = telling.price(sale);
        order = Order.place(
                new OrderId(id("order")),
                telling.nextNumber(),
                sale.channel(),
                telling.languageOf(sale),
                sale.buyer().map(DemoPlaces.Person::contact),
                sale.service().equals(ServiceCode.PICK_UP)
                        ? Optional.<PostalAddress>empty()
                        : sale.buyer().map(DemoPlaces.Person::address),
                priced.lines(),
                sale.service(),
                sale.method(),
                priced.totals(),
                sale.at(),
                sale.at().plus(telling.payWithin()),
                "");
        events.add(new OrderPlaced(order.id(), order.number(), order.channel(), order.method(), total(), sale.at()));
        if (order.state() == OrderState.CONFIRMED)
            events.add(new OrderConfirmed(order.id(), order.number(), sale.at()));
        payment = Payment.of(order.id(), total());
        start(isCash() ? sale.at() : sale.at().plusSeconds(20 + random.nextInt(200)));
    }

    private void start(Instant at) {
        if (at.isAfter(telling.now()) || !isCash() && !isTransfer() && !isSoonPaid(at)) return;
        var attempt = new AttemptId(DemoIds.of(at, "attempt/" + sale.index()));
        var provider = telling.provider(sale.method());
        Optional<Instant> until = isCash() ? Optional.empty() : order.payBefore();
        payment = payment.start(Attempt.intended(
                        attempt,
                        provider,
                        PaymentWay.by(sale.method()),
                        isTransfer() ? telling.transferAmount(order, attempt, random) : total(),
                        at,
                        until)
                .ready(attempt.toString(), isTransfer() ? telling.bankAccount() : Map.of(), until));
        if (!isCash())
            events.add(new PaymentStarted(
                    order.id(),
                    attempt,
                    provider,
                    sale.method(),
                    latestAttempt().asked(),
                    at));
    }

    /** The simulated gateway knows nothing of the past: only attempts that ended by now may stand at it. */
    private boolean isSoonPaid(Instant startedAt) {
        return sale.ending() != Sale.Ending.NEVER_PAID
                && sale.ending() != Sale.Ending.CALLED_OFF
                && startedAt.plus(Duration.ofMinutes(9)).isBefore(telling.now());
    }

    private boolean receive(Instant at) {
        if (at.isAfter(telling.now()) || payment.latest().isEmpty()) return false;
        var attempt = latestAttempt();
        payment = payment.captured(attempt.id(), attempt.asked());
        money.add(MoneyMovement.captured(id("captured"), order.id(), attempt, attempt.asked(), at));
        boolean waiting = order.state() == OrderState.PLACED;
        order = order.paid();
        events.add(new PaymentReceived(
                order.id(), attempt.id(), attempt.provider(), attempt.method(), attempt.asked(), at));
        if (waiting) events.add(new OrderConfirmed(order.id(), order.number(), at));
        return true;
    }

    private void expire() {
        var limit = order.payBefore().orElseThrow();
        if (limit.isAfter(telling.now())) return;
        order = order.expire(limit);
        giveUp(AttemptState.EXPIRED);
        events.add(new OrderExpired(order.id(), order.number(), limit));
    }

    private void callOff(Instant at, String reason, boolean byCustomer) {
        if (at.isAfter(telling.now())) return;
        order = order.cancel();
        giveUp(AttemptState.CANCELLED);
        events.add(new OrderCancelled(order.id(), order.number(), reason, byCustomer, at));
    }

    private void refund(Instant at) {
        var sentAt = at.plus(minutes(120, 2_000));
        boolean sent = !sentAt.isAfter(telling.now());
        if (at.isAfter(telling.now()) || !sent && !isTransfer()) return;
        var reason = telling.shopReason(random);
        callOff(at, reason, false);
        var refund = id("refund");
        var amount = latestAttempt().asked();
        payment = payment.refund(refund, latestAttempt().id(), amount, reason, at);
        events.add(new RefundPromised(order.id(), refund, amount, reason, at));
        if (!sent) return;
        payment = payment.refundWent(refund, Refund.State.DONE);
        money.add(MoneyMovement.refunded(id("refunded"), payment, payment.refund(refund), sentAt));
        order = order.refunded(true);
        events.add(new RefundSent(order.id(), refund, amount, sentAt));
    }

    /** One parcel from packing to arrival, as far as it got; the time of arrival when it arrived. */
    private Optional<Instant> send(WarehouseCode warehouse, Instant packedAt) {
        if (packedAt.isAfter(telling.now())) return Optional.empty();
        var pieces = piecesByWarehouse().get(warehouse);
        var parcel = Shipment.pack(
                new ShipmentId(DemoIds.of(packedAt, "parcel/" + sale.index() + "/" + warehouse)),
                order.id(),
                warehouse,
                pieces,
                sale.service());
        parcels.put(warehouse, parcel);
        int count = pieces.values().stream().mapToInt(Quantity::value).sum();
        events.add(new ParcelPacked(order.id(), parcel.id(), count, packedAt));
        var shippedAt = packedAt.plus(isCounter() ? Duration.ofSeconds(5) : minutes(60, 400));
        if (shippedAt.isAfter(telling.now())) return Optional.empty();
        var courier = isCounter() ? new Telling.Courier("", "") : telling.courier(random);
        parcel = parcel.ship(courier.name(), courier.trackingNumber());
        parcels.put(warehouse, parcel);
        order = order.ship(pieces);
        events.add(new ParcelShipped(order.id(), parcel.id(), parcel.courier(), parcel.trackingNumber(), shippedAt));
        pieces.forEach((sku, quantity) -> movements.add(new StockMovement(
                DemoIds.of(shippedAt, "sale/" + sale.index() + "/" + sku),
                sku,
                warehouse,
                StockMovement.Kind.SALE,
                -quantity.value(),
                order.number().value(),
                shippedAt)));
        return travel(parcel, shippedAt);
    }

    private Optional<Instant> travel(Shipment shipped, Instant shippedAt) {
        var arrivesAt = isCounter() ? shippedAt.plusSeconds(5) : telling.arrival(sale, shippedAt, random);
        var parcel = shipped;
        if (!isCounter()) {
            for (var report : telling.track(sale, shipped.warehouse(), shippedAt, arrivesAt)) {
                if (report.at().isAfter(telling.now())) break;
                parcel = parcel.tracked(report);
                events.add(new ParcelTracked(order.id(), parcel.id(), report.status(), report.at()));
            }
        }
        boolean arrived = !arrivesAt.isAfter(telling.now());
        if (arrived) {
            parcel = parcel.delivered();
            events.add(new ParcelDelivered(order.id(), parcel.id(), arrivesAt));
        }
        parcels.put(parcel.warehouse(), parcel);
        return arrived ? Optional.of(arrivesAt) : Optional.empty();
    }

    /** Cash on delivery reaches the shop a day later; then the customer says so or time does. */
    private void finish(Instant deliveredAt) {
        if (sale.method() == PaymentMethod.CASH_ON_DELIVERY && !receive(deliveredAt.plus(minutes(1_200, 2_400))))
            return;
        boolean byCustomer = !isCounter() && random.nextInt(100) < 60;
        var completedAt =
                byCustomer ? deliveredAt.plus(minutes(2_400, 4_000)) : deliveredAt.plus(telling.completeAfter());
        if (!completedAt.isAfter(telling.now())) {
            order = order.complete();
            events.add(new OrderCompleted(order.id(), order.number(), byCustomer, completedAt));
        }
        if (!isCounter()) bringBack(deliveredAt);
    }

    private void bringBack(Instant deliveredAt) {
        back = ReturnStory.of(sale, telling, order, payment, deliveredAt);
        back.ifPresent(returned -> {
            order = returned.order();
            payment = returned.payment();
            events.addAll(returned.events());
            money.addAll(returned.money());
            movements.addAll(returned.movements());
        });
    }

    private SortedMap<WarehouseCode, SortedMap<Sku, Quantity>> piecesByWarehouse() {
        var pieces = new TreeMap<WarehouseCode, SortedMap<Sku, Quantity>>();
        sale.goods().forEach((sku, taken) -> pieces.computeIfAbsent(taken.from(), w -> new TreeMap<>())
                .put(sku, taken.quantity()));
        return pieces;
    }

    private void giveUp(AttemptState outcome) {
        payment = payment.open()
                .map(attempt -> payment.ended(attempt.id(), outcome))
                .orElse(payment);
    }

    private Attempt latestAttempt() {
        return payment.latest().orElseThrow();
    }

    private Money total() {
        return order.totals().total();
    }

    private UUID id(String what) {
        return DemoIds.of(sale.at(), what + "/" + sale.index());
    }

    private Duration minutes(int from, int to) {
        return Duration.ofSeconds(60L * from + random.nextInt(60 * (to - from)));
    }

    private boolean isCounter() {
        return sale.service().equals(ServiceCode.PICK_UP);
    }

    private boolean isTransfer() {
        return sale.method() == PaymentMethod.BANK_TRANSFER;
    }

    private boolean isCash() {
        return sale.method() == PaymentMethod.CASH || sale.method() == PaymentMethod.CASH_ON_DELIVERY;
    }
}
