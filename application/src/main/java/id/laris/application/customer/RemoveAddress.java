package id.laris.application.customer;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.domain.customer.AddressId;

/** An address leaves the customer's book; the next one becomes the default when it was that. */
@UseCase
@Audited
@ForCustomers
public final class RemoveAddress {
    private final AddressBooks books;
    private final CurrentActor actor;

    public RemoveAddress(AddressBooks books, CurrentActor actor) {
        this.books = books;
        this.actor = actor;
    }

    /** @throws id.laris.domain.shared.Missing when it is not in this customer's book */
    public void remove(AddressId id) {
        books.save(actor.customer(), books.of(actor.customer()).without(id));
    }
}
