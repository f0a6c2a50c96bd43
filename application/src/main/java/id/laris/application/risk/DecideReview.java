package id.laris.application.risk;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.application.payment.OrderMoney;
import id.laris.application.shared.Events;
import id.laris.application.stock.OrderStock;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderCancelled;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderState;
import id.laris.domain.risk.OrderReleased;
import id.laris.domain.risk.Review;
import id.laris.domain.shared.Missing;
import java.time.Clock;

/** Somebody looked at a held order: it goes on, or it is called off and its money goes back by the ordinary way. Decided once. */
@UseCase
@Audited
@Requires(Permission.REVIEW_RISK)
public final class DecideReview {
    /** What the buyer reads; why exactly stays with the review. */
    public static final String REFUSED = "review-refused";

    /** @param note needed to refuse: 3 to 300 characters, for colleagues alone */
    public record Command(OrderNumber order, boolean release, String note) {}

    private final RiskBook book;
    private final Orders orders;
    private final OrderStock stock;
    private final OrderMoney money;
    private final CurrentActor actor;
    private final Events events;
    private final Clock clock;
    private final AuditNotes notes;

    public DecideReview(
            RiskBook book,
            Orders orders,
            OrderStock stock,
            OrderMoney money,
            CurrentActor actor,
            Events events,
            Clock clock,
            AuditNotes notes) {
        this.book = book;
        this.orders = orders;
        this.stock = stock;
        this.money = money;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * @throws Missing review-not-found for an order that never was held
     * @throws id.laris.domain.risk.ReviewDecided when somebody was faster
     */
    public Review decide(Command command) {
        var order = orders.get(command.order());
        var waiting = book.find(order.id())
                .filter(review -> review.heldAt().isPresent())
                .orElseThrow(() -> new Missing("review", command.order()));
        var decided = waiting.decide(command.release(), actor.actor().name(), command.note(), clock.instant());
        notes.about("order", order.number());
        notes.changed("review", waiting.state(), decided.state());
        book.save(decided);
        if (order.state() == OrderState.CANCELLED) return decided;
        if (command.release()) release(order);
        else refuse(order);
        return decided;
    }

    private void release(Order order) {
        orders.save(order.released());
        events.publish(new OrderReleased(order.id(), order.number(), clock.instant()));
    }

    private void refuse(Order order) {
        orders.save(order.cancel());
        stock.release(order.id());
        money.giveBack(order.id(), REFUSED);
        events.publish(new OrderCancelled(order.id(), order.number(), REFUSED, false, clock.instant()));
    }
}
