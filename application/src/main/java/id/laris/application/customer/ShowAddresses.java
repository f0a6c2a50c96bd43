package id.laris.application.customer;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.domain.customer.AddressBook;

/** The customer's address book. */
@UseCase
@ForCustomers
public final class ShowAddresses {
    private final AddressBooks books;
    private final CurrentActor actor;

    public ShowAddresses(AddressBooks books, CurrentActor actor) {
        this.books = books;
        this.actor = actor;
    }

    public AddressBook show() {
        return books.of(actor.customer());
    }
}
