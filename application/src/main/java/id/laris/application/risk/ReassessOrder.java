package id.laris.application.risk;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Order;
import id.laris.domain.risk.OrderHeld;
import id.laris.domain.risk.Review;
import id.laris.domain.shared.OrderId;
import java.time.Clock;

/** Paying failed: an order that now has enough against it is held, unless somebody decided about it or it is on its way. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ReassessOrder {
    private final Orders orders;
    private final RiskBook book;
    private final RiskDesk desk;
    private final Events events;
    private final Clock clock;

    public ReassessOrder(Orders orders, RiskBook book, RiskDesk desk, Events events, Clock clock) {
        this.orders = orders;
        this.book = book;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    public void reassess(OrderId id) {
        var order = orders.get(id);
        if (order.underReview() || !order.mayBeHeld()) return;
        var assessment = desk.again(order, orders.ownerOf(id));
        if (!assessment.holds()) return;
        var now = clock.instant();
        var before = book.find(id).orElseGet(() -> Review.passed(id, order.number(), assessment, now));
        var review = before.holding(assessment, now);
        if (review.state() != Review.State.WAITING) return;
        hold(order, review);
    }

    private void hold(Order order, Review review) {
        orders.save(order.held());
        book.save(review);
        events.publish(
                new OrderHeld(order.id(), order.number(), review.assessment().score(), clock.instant()));
    }
}
