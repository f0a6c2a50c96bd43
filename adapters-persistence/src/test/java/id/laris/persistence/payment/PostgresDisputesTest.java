package id.laris.persistence.payment;

import id.laris.application.order.Orders;
import id.laris.application.payment.Disputes;
import id.laris.application.payment.DisputesContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresDisputesTest implements DisputesContract {
    @Inject
    Disputes disputes;

    @Inject
    Orders orders;

    @Override
    public Disputes disputes() {
        return disputes;
    }

    @Override
    public Orders orders() {
        return orders;
    }
}
