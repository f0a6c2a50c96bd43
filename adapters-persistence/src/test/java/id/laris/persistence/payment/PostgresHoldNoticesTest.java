package id.laris.persistence.payment;

import id.laris.application.order.Orders;
import id.laris.application.payment.HoldNotices;
import id.laris.application.payment.HoldNoticesContract;
import id.laris.application.payment.Payments;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresHoldNoticesTest implements HoldNoticesContract {
    @Inject
    HoldNotices notices;

    @Inject
    Orders orders;

    @Inject
    Payments payments;

    @Override
    public HoldNotices notices() {
        return notices;
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public Payments payments() {
        return payments;
    }
}
