package id.laris.application.order;

import id.laris.application.AtOneMoment;
import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.application.payment.Payments;
import id.laris.application.shared.Timeline;
import id.laris.application.shipping.Shipments;
import id.laris.application.stock.StockBook;
import id.laris.application.terms.Receivables;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.PaymentMethod;
import java.util.Optional;

/** All about one order at one moment, for its buyer or for staff who may view orders. */
@UseCase
@OpenToAll
@AtOneMoment
public final class ShowOrder {
    private final OrderDoor door;
    private final PeopleInOrders people;
    private final OrderTokens tokens;
    private final Payments payments;
    private final Shipments shipments;
    private final StockBook stock;
    private final Timeline timeline;
    private final Receivables receivables;

    public ShowOrder(
            OrderDoor door,
            PeopleInOrders people,
            OrderTokens tokens,
            Payments payments,
            Shipments shipments,
            StockBook stock,
            Timeline timeline,
            Receivables receivables) {
        this.receivables = receivables;
        this.door = door;
        this.people = people;
        this.tokens = tokens;
        this.payments = payments;
        this.shipments = shipments;
        this.stock = stock;
        this.timeline = timeline;
    }

    public OrderDetails show(OrderNumber number, OrderProof proof) {
        var order = door.open(number, proof, Permission.VIEW_ORDERS);
        return new OrderDetails(
                order,
                payments.get(order.id()),
                shipments.ofOrder(order.id()),
                stock.holdsOf(order.id()),
                timeline.of(order.id().toString()),
                tokens.issue(order.id()),
                people.areShownOf(order, proof),
                order.method() == PaymentMethod.ON_INVOICE ? receivables.find(order.id()) : Optional.empty());
    }
}
