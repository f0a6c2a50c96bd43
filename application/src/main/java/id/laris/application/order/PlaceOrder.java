package id.laris.application.order;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.OpenToAll;
import id.laris.application.payment.AttemptDesk;
import id.laris.application.shared.Events;
import id.laris.application.shared.Idempotency;
import id.laris.application.shared.Ids;
import id.laris.application.stock.OrderStock;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Channel;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderConfirmed;
import id.laris.domain.order.OrderPlaced;
import id.laris.domain.order.OrderState;
import id.laris.domain.payment.Attempt;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Turns a cart, or the lines of a phone or counter sale, into an order: one transaction, stock held before any money moves, never
 * more than there is. The same idempotency key places one order, however often and however concurrently it comes.
 */
@UseCase
@Audited
@OpenToAll
public final class PlaceOrder {
    /**
     * @param cart reference of the cart; null for a sale by staff
     * @param lines pieces of a sale by staff; empty when a cart is given
     * @param idempotencyKey 1 to 255 characters; the cart's own id serves when the caller has none
     */
    public record Command(
            String cart,
            SortedMap<Sku, Quantity> lines,
            Channel channel,
            CheckoutForm form,
            Language language,
            Optional<String> idempotencyKey) {}

    /**
     * @param attempt the latest at its money; empty when none could be drawn up
     * @param repeated the key was known: this is the order placed then
     */
    public record Placed(Order order, Optional<Attempt> attempt, boolean repeated) {}

    private final OrderDesk desk;
    private final Orders orders;
    private final AttemptDesk attempts;
    private final OrderStock stock;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Events events;
    private final Ids ids;
    private final Clock clock;
    private final AuditNotes notes;

    public PlaceOrder(
            OrderDesk desk,
            Orders orders,
            AttemptDesk attempts,
            OrderStock stock,
            Idempotency idempotency,
            CurrentActor actor,
            Events events,
            Ids ids,
            Clock clock,
            AuditNotes notes) {
        this.desk = desk;
        this.orders = orders;
        this.attempts = attempts;
        this.stock = stock;
        this.idempotency = idempotency;
        this.actor = actor;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.notes = notes;
    }

    public Placed place(Command command) {
        if (command.cart() == null) actor.require(Permission.SELL);
        var form = desk.check(command);
        var id = new OrderId(ids.next());
        var earlier = idempotency.claim("place-order", desk.keyOf(command), desk.fingerprintOf(command), id.value());
        if (earlier.isPresent()) return repeated(new OrderId(earlier.get()));
        var wanted = desk.collect(command);
        var now = clock.instant();
        var priced = desk.price(wanted, form, now);
        var customer = actor.findCustomer();
        var assessment = desk.weigh(command, form, actor, priced);
        desk.admit(form, customer, priced);
        stock.hold(
                id, desk.pieces(wanted), form.address().map(to -> to.village().code()));
        var placed = Order.place(
                id,
                orders.nextNumber(),
                command.channel(),
                command.language(),
                form.contact(),
                form.address(),
                priced.lines(),
                form.service(),
                form.method(),
                priced.totals(),
                now,
                desk.payBefore(now),
                form.note());
        var order = desk.heldIfNeeded(placed, assessment);
        orders.add(order);
        desk.note(order, assessment, form, actor);
        notes.about("order", order.number());
        customer.ifPresent(account -> orders.assign(id, account));
        var payment = attempts.open(order, form.payBy());
        desk.owe(order, customer);
        events.publish(new OrderPlaced(
                id,
                order.number(),
                order.channel(),
                order.method(),
                order.totals().total(),
                now));
        if (order.state() == OrderState.CONFIRMED) events.publish(new OrderConfirmed(id, order.number(), now));
        return new Placed(order, payment.latest(), false);
    }

    private Placed repeated(OrderId id) {
        var order = orders.get(id);
        notes.about("order", order.number());
        return new Placed(order, attempts.latest(id), true);
    }
}
