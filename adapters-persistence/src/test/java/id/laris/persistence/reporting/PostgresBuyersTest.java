package id.laris.persistence.reporting;

import id.laris.application.order.Orders;
import id.laris.application.reporting.Buyers;
import id.laris.application.reporting.BuyersContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresBuyersTest implements BuyersContract {
    @Inject
    Buyers buyers;

    @Inject
    Orders orders;

    @Override
    public Buyers buyers() {
        return buyers;
    }

    @Override
    public Orders orders() {
        return orders;
    }
}
