package id.laris.persistence.payment;

import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.payment.PaymentsContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresPaymentsTest implements PaymentsContract {
    @Inject
    Payments payments;

    @Inject
    Orders orders;

    @Override
    public Payments payments() {
        return payments;
    }

    @Override
    public Orders orders() {
        return orders;
    }
}
