package id.laris.application.reporting;

import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.purchasing.SkuCosts;
import id.laris.application.returns.Returns;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.shared.ShopSettings;
import id.laris.application.shared.Timeline;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderLine;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.Refund;
import id.laris.domain.reporting.OrderSale;
import id.laris.domain.reporting.OrderSale.GivenBack;
import id.laris.domain.reporting.SalesBooking;
import id.laris.domain.shared.OrderId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes of one order what the book of sales lacks. Part of the caller's transaction; asked again it changes nothing. */
@Singleton
public final class SalesDesk {
    private final SalesBook book;
    private final Orders orders;
    private final Payments payments;
    private final Returns returns;
    private final Timeline timeline;
    private final SkuCosts costs;
    private final SoldLines lines;
    private final ShopSettings settings;
    private final BuyerDesk buyers;

    public SalesDesk(
            SalesBook book,
            Orders orders,
            Payments payments,
            Returns returns,
            Timeline timeline,
            SkuCosts costs,
            SoldLines lines,
            ShopSettings settings,
            BuyerDesk buyers) {
        this.buyers = buyers;
        this.book = book;
        this.orders = orders;
        this.payments = payments;
        this.returns = returns;
        this.timeline = timeline;
        this.costs = costs;
        this.lines = lines;
        this.settings = settings;
    }

    /** @param at when what made it necessary happened */
    void book(OrderId id, Instant at) {
        buyers.lock(id);
        // The lock first: what is read after it, nobody writes of before this transaction ends.
        var booked = book.lock(id);
        var order = orders.get(id);
        var sale = sale(order);
        if (!sale.stands() && booked.isEmpty()) return;
        var due = SalesBooking.due(sale, booked, at, settings.zone());
        if (due.isEmpty()) return;
        book.add(due);
        buyers.book(id);
    }

    private OrderSale sale(Order order) {
        var past = timeline.of(order.id().toString());
        var skus = order.lines().stream().map(OrderLine::sku).toList();
        return new OrderSale(
                order,
                confirmedAt(order, past),
                lines.of(order),
                lines.places(order),
                costs.of(skus),
                givenBack(payments.get(order.id()), past),
                returns.of(order.id()));
    }

    private static Instant confirmedAt(Order order, List<RecordedEvent> past) {
        return past.stream()
                .filter(event -> event.type().equals("order.confirmed"))
                .findFirst()
                .map(RecordedEvent::occurredAt)
                .orElse(order.placedAt());
    }

    private static List<GivenBack> givenBack(Payment payment, List<RecordedEvent> past) {
        var sent = past.stream()
                .filter(event -> event.type().equals("payment.refund-sent"))
                .collect(Collectors.toMap(
                        event -> event.uuid("refund"), RecordedEvent::occurredAt, (first, again) -> first));
        var back = new ArrayList<GivenBack>();
        for (var relief : payment.reliefs())
            back.add(new GivenBack(relief.id().toString(), relief.amount(), relief.reason(), relief.at()));
        for (var refund : payment.refunds()) if (counts(refund)) back.add(givenBack(refund, sent));
        return back;
    }

    private static boolean counts(Refund refund) {
        return refund.state() == Refund.State.DONE && !refund.isOfSurplus();
    }

    private static GivenBack givenBack(Refund refund, Map<UUID, Instant> sent) {
        return new GivenBack(
                refund.id().toString(), refund.amount(), refund.reason(), sent.getOrDefault(refund.id(), refund.at()));
    }
}
