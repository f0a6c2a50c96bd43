package id.laris.application.invoice;

import id.laris.application.identity.CurrentActor;
import id.laris.application.order.OrderProof;
import id.laris.application.order.Orders;
import id.laris.application.order.PeopleInOrders;
import id.laris.domain.audit.Masked;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.identity.Permission;
import id.laris.domain.invoice.Buyer;
import id.laris.domain.invoice.Invoice;
import jakarta.inject.Singleton;
import java.util.ArrayList;

/** Who sees whom a paper is for: whoever sees it on the order; in lists and files, who may take personal data out of the shop. */
@Singleton
public final class InvoicePeople {
    private final Orders orders;
    private final PeopleInOrders people;
    private final CurrentActor actor;

    public InvoicePeople(Orders orders, PeopleInOrders people, CurrentActor actor) {
        this.orders = orders;
        this.people = people;
        this.actor = actor;
    }

    Invoice shown(Invoice paper) {
        return people.areShownOf(orders.get(paper.order()), new OrderProof.Rights()) ? paper : masked(paper);
    }

    InvoiceSummary shown(InvoiceSummary paper) {
        return actor.may(Permission.EXPORT_PERSONAL_DATA) ? paper : paper.naming(Masked.name(paper.buyer()));
    }

    static Invoice masked(Invoice paper) {
        return paper.showing(paper.buyer().map(InvoicePeople::masked));
    }

    private static Buyer masked(Buyer buyer) {
        var address = new ArrayList<>(buyer.address());
        // The street; the places behind it are no secret.
        if (!address.isEmpty()) address.set(0, Masked.text());
        return new Buyer(
                Masked.name(buyer.name()),
                Masked.email(new EmailAddress(buyer.email())),
                Masked.phone(new PhoneNumber(buyer.phone())),
                address);
    }
}
