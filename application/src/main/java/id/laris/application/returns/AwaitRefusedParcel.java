package id.laris.application.returns;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderStepNotAllowed;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnSent;
import java.time.Clock;

/** Nobody took the parcel, or it was refused at the door: it is on its way back and will be looked at like any return. */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
public final class AwaitRefusedParcel {
    private final Orders orders;
    private final Returns returns;
    private final ReturnPolicies policies;
    private final ReturnDesk desk;
    private final Events events;
    private final Clock clock;
    private final AuditNotes notes;

    public AwaitRefusedParcel(
            Orders orders,
            Returns returns,
            ReturnPolicies policies,
            ReturnDesk desk,
            Events events,
            Clock clock,
            AuditNotes notes) {
        this.orders = orders;
        this.returns = returns;
        this.policies = policies;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
        this.notes = notes;
    }

    /** @throws OrderStepNotAllowed unless all of the order is on its way and was not delivered */
    public ReturnRequest await(OrderNumber order) {
        var found = orders.get(order);
        var earlier = returns.lockOf(found.id());
        if (found.fulfilment() != FulfilmentState.SHIPPED
                || earlier.stream().anyMatch(r -> r.state().claimsPieces()))
            throw new OrderStepNotAllowed(found.fulfilment(), FulfilmentState.RETURNED);
        var now = clock.instant();
        var request = ReturnRequest.refusedParcel(
                desk.nextNumber(), found, policies.current().version(), now);
        returns.add(request, java.util.List.of());
        notes.about("return", request.number());
        events.publish(new ReturnSent(found.id(), request.number(), now));
        return request;
    }
}
