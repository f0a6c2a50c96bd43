package id.laris.persistence.cart;

import id.laris.application.cart.CustomerCarts;
import id.laris.application.cart.CustomerCartsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresCustomerCartsTest implements CustomerCartsContract {
    @Inject
    CustomerCarts customerCarts;

    @Override
    public CustomerCarts customerCarts() {
        return customerCarts;
    }
}
