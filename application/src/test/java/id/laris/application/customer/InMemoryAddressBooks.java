package id.laris.application.customer;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.customer.AddressBook;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@Alternative
@Singleton
public class InMemoryAddressBooks implements AddressBooks {
    private final Table<AccountId, AddressBook> books;

    @Inject
    public InMemoryAddressBooks(Undo undo) {
        books = new Table<>(undo);
    }

    @Override
    public AddressBook of(AccountId customer) {
        return books.find(customer).orElseGet(AddressBook::empty);
    }

    @Override
    public synchronized void save(AccountId customer, AddressBook book) {
        if (of(customer).version() != book.version()) throw new StaleVersion("address-book", customer);
        books.put(customer, new AddressBook(book.entries(), book.version() + 1));
    }

    @Override
    public void erase(AccountId customer) {
        books.remove(customer);
    }
}
