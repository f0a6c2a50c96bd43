package id.laris.persistence.customer;

import id.laris.application.customer.AddressBooks;
import id.laris.application.customer.AddressBooksContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresAddressBooksTest implements AddressBooksContract {
    @Inject
    AddressBooks books;

    @Override
    public AddressBooks books() {
        return books;
    }
}
