package id.laris.persistence.returns;

import id.laris.application.order.Orders;
import id.laris.application.returns.Returns;
import id.laris.application.returns.ReturnsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresReturnsTest implements ReturnsContract {
    @Inject
    Returns returns;

    @Inject
    Orders orders;

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public Returns returns() {
        return returns;
    }
}
