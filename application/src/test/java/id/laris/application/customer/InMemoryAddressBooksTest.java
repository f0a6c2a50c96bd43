package id.laris.application.customer;

import id.laris.application.shared.Undo;

class InMemoryAddressBooksTest implements AddressBooksContract {
    private final InMemoryAddressBooks books = new InMemoryAddressBooks(new Undo());

    @Override
    public AddressBooks books() {
        return books;
    }
}
