package id.laris.application.payment;

import id.laris.application.order.HoldTime;
import id.laris.application.order.Orders;
import id.laris.application.shared.Events;
import id.laris.application.shared.Ids;
import id.laris.application.stock.OrderStock;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderConfirmed;
import id.laris.domain.order.OrderState;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.MoneyMovement;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentEnded;
import id.laris.domain.payment.PaymentFellShort;
import id.laris.domain.payment.PaymentReceived;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.stock.NotEnoughStock;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Money came, or will not come. Money that came is always booked: it pays the order if that stands, revives it if it expired and
 * its stock can be held again, and goes back otherwise. Money that is only held pays nothing, but the order waits for it. When an attempt fails, the pieces stay held for a while, so that another can
 * be made, and not longer. Part of the caller's transaction.
 */
@Singleton
public final class Settlement {
    private final Payments payments;
    private final MoneyBook book;
    private final Orders orders;
    private final OrderStock stock;
    private final OrderMoney money;
    private final AttemptDesk desk;
    private final HoldTime holdTime;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    public Settlement(
            Payments payments,
            MoneyBook book,
            Orders orders,
            OrderStock stock,
            OrderMoney money,
            AttemptDesk desk,
            HoldTime holdTime,
            Events events,
            Ids ids,
            Clock clock) {
        this.payments = payments;
        this.book = book;
        this.orders = orders;
        this.stock = stock;
        this.money = money;
        this.desk = desk;
        this.holdTime = holdTime;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Books what arrived, be it what was asked or not: too little is kept and the rest asked for, too much goes back.
     *
     * @throws id.laris.domain.payment.WrongAmount for money of another currency; nothing is booked then
     */
    public void apply(AttemptId id, PaymentGateway.Report report) {
        var payment = payments.findByAttempt(id).orElseThrow(() -> new Missing("attempt", id));
        var attempt = payment.attempt(id);
        switch (report.outcome()) {
            case PAID -> receive(payment, attempt, report.amount().orElse(attempt.asked()));
            case AUTHORISED -> hold(payment, attempt);
            case FAILED -> end(payment, attempt, AttemptState.FAILED);
            case EXPIRED -> end(payment, attempt, AttemptState.EXPIRED);
            case CANCELLED -> end(payment, attempt, AttemptState.CANCELLED);
            case PENDING, UNKNOWN -> {
                /* Nothing is known yet: asked again later. */
            }
        }
    }

    /** No money came: the books stay as they are, and its pieces stay held while staff make up their mind. */
    private void hold(Payment payment, Attempt attempt) {
        var order = orders.get(payment.order());
        var held = payment.held(attempt.id());
        var after = order.awaitsMoney() ? held : held.giveUp();
        if (after.equals(payment)) return;
        payments.save(after);
        if (after.held().isPresent())
            orders.save(order.authorised(clock.instant().plus(holdTime.whenHeld())));
    }

    private void receive(Payment payment, Attempt attempt, Money arrived) {
        if (attempt.state() == AttemptState.PAID) return;
        var captured = payment.captured(attempt.id(), arrived);
        book.add(MoneyMovement.captured(ids.next(), payment.order(), attempt, arrived, clock.instant()));
        var order = orders.get(payment.order());
        if (order.awaitsMoney() && !captured.isCovered()) {
            waitForRest(order, attempt, arrived, captured);
            return;
        }
        events.publish(new PaymentReceived(
                order.id(), attempt.id(), attempt.provider(), attempt.method(), arrived, clock.instant()));
        if (order.awaitsMoney() || order.isExpired() && captured.isCovered() && holdAgain(order))
            confirm(order, attempt, captured);
        else {
            var keep = order.state() == OrderState.CANCELLED
                    ? Money.zero(payment.due().currency())
                    : payment.kept();
            payments.save(money.promiseBack(captured, keep, "late-payment"));
        }
    }

    /** Who paid some of it gets the time to pay the rest. */
    private void waitForRest(Order order, Attempt attempt, Money arrived, Payment captured) {
        var now = clock.instant();
        save(order, order.payingFrom(now, holdTime.whenPaying(), holdTime.atMost()));
        payments.save(desk.askForRest(captured, order));
        events.publish(new PaymentFellShort(order.id(), attempt.id(), arrived, captured.missing(), now));
    }

    private void confirm(Order order, Attempt attempt, Payment captured) {
        orders.save(order.paid());
        if (order.state() != OrderState.CONFIRMED)
            events.publish(new OrderConfirmed(order.id(), order.number(), clock.instant()));
        var keep = captured.kept().minus(captured.surplusAfter(attempt.id()));
        payments.save(money.promiseBack(captured, keep, "over-payment"));
    }

    private void save(Order before, Order after) {
        if (!after.equals(before)) orders.save(after);
    }

    private boolean holdAgain(Order order) {
        try {
            stock.hold(order.id(), order.pieces(), order.destination());
            return true;
        } catch (NotEnoughStock soldMeanwhile) {
            return false;
        }
    }

    private void end(Payment payment, Attempt attempt, AttemptState outcome) {
        if (!attempt.state().canBecome(outcome)) return;
        payments.save(payment.ended(attempt.id(), outcome));
        if (!attempt.state().isOpen()) return;
        var now = clock.instant();
        var order = orders.get(payment.order());
        save(order, order.holdEnded().payingUntil(now.plus(holdTime.afterFailure())));
        events.publish(new PaymentEnded(payment.order(), attempt.id(), attempt.provider(), outcome, now));
    }
}
