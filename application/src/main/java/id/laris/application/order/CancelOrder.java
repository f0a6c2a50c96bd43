package id.laris.application.order;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.OpenToAll;
import id.laris.application.payment.OrderMoney;
import id.laris.application.shared.Events;
import id.laris.application.stock.OrderStock;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderCancelled;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.OrderStepNotAllowed;
import id.laris.domain.shared.Invalid;
import java.time.Clock;

/** Calls an order off: its stock is free again, money that was paid goes back. The buyer may do so until it is paid, staff until it is shipped. */
@UseCase
@Audited
@OpenToAll
public final class CancelOrder {
    private final OrderDoor door;
    private final Orders orders;
    private final OrderStock stock;
    private final OrderMoney money;
    private final CurrentActor actor;
    private final Events events;
    private final Clock clock;
    private final AuditNotes notes;

    public CancelOrder(
            OrderDoor door,
            Orders orders,
            OrderStock stock,
            OrderMoney money,
            CurrentActor actor,
            Events events,
            Clock clock,
            AuditNotes notes) {
        this.door = door;
        this.orders = orders;
        this.stock = stock;
        this.money = money;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
        this.notes = notes;
    }

    /** @param reason 1 to 200 characters */
    public Order cancel(OrderNumber number, OrderProof proof, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > 200)
            throw new Invalid("reason", reason, "1 to 200 characters");
        var order = door.open(number, proof, Permission.CANCEL_ORDERS);
        boolean byStaff = actor.may(Permission.CANCEL_ORDERS);
        if (!byStaff && order.state() != OrderState.PLACED)
            throw new OrderStepNotAllowed(order.state(), OrderState.CANCELLED);
        var cancelled = order.cancel();
        orders.save(cancelled);
        notes.changed("state", order.state(), cancelled.state());
        stock.release(order.id());
        money.giveBack(order.id(), reason.strip());
        events.publish(new OrderCancelled(order.id(), order.number(), reason.strip(), !byStaff, clock.instant()));
        return cancelled;
    }
}
