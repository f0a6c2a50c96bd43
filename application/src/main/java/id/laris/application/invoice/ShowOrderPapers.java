package id.laris.application.invoice;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.application.order.OrderDoor;
import id.laris.application.order.OrderProof;
import id.laris.application.order.PeopleInOrders;
import id.laris.domain.identity.Permission;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.order.OrderNumber;
import java.util.List;

/** The papers of one order, for its buyer or for staff who may view orders: the invoice first. */
@UseCase
@OpenToAll
public final class ShowOrderPapers {
    private final OrderDoor door;
    private final PeopleInOrders people;
    private final Invoices invoices;

    public ShowOrderPapers(OrderDoor door, PeopleInOrders people, Invoices invoices) {
        this.door = door;
        this.people = people;
        this.invoices = invoices;
    }

    /** @throws id.laris.domain.shared.Missing order-not-found when it is not theirs */
    public List<Invoice> show(OrderNumber number, OrderProof proof) {
        var order = door.open(number, proof, Permission.VIEW_ORDERS);
        var papers = invoices.ofOrder(order.id());
        return people.areShownOf(order, proof)
                ? papers
                : papers.stream().map(InvoicePeople::masked).toList();
    }
}
