package id.laris.application.customer;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.domain.customer.AddressId;

/** Another address of the customer's book becomes the default. */
@UseCase
@Audited
@ForCustomers
public final class ChooseMainAddress {
    private final AddressBooks books;
    private final CurrentActor actor;

    public ChooseMainAddress(AddressBooks books, CurrentActor actor) {
        this.books = books;
        this.actor = actor;
    }

    /** @throws id.laris.domain.shared.Missing when it is not in this customer's book */
    public void choose(AddressId id) {
        books.save(actor.customer(), books.of(actor.customer()).withMain(id));
    }
}
