package id.laris.application.customer;

import id.laris.domain.customer.AddressBook;
import id.laris.domain.shared.AccountId;

/** The address books of the customers. */
public interface AddressBooks {
    /** An empty one for somebody who saved no address yet. */
    AddressBook of(AccountId customer);

    /** The whole book. @throws id.laris.domain.shared.StaleVersion when it was changed meanwhile */
    void save(AccountId customer, AddressBook book);

    /** Nothing of it is left; nothing happens when there was none. */
    void erase(AccountId customer);
}
