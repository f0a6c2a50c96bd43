package id.laris.persistence.support;

import id.laris.application.identity.Accounts;
import id.laris.application.order.Orders;
import id.laris.application.support.CustomerBook;
import id.laris.application.support.CustomerBookContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresCustomerBookTest implements CustomerBookContract {
    @Inject
    CustomerBook book;

    @Inject
    Accounts accounts;

    @Inject
    Orders orders;

    @Override
    public CustomerBook book() {
        return book;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public Orders orders() {
        return orders;
    }
}
