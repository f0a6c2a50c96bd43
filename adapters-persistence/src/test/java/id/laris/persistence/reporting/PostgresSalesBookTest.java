package id.laris.persistence.reporting;

import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.reporting.SalesBook;
import id.laris.application.reporting.SalesBookContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresSalesBookTest implements SalesBookContract {
    @Inject
    SalesBook book;

    @Inject
    Orders orders;

    @Inject
    Payments payments;

    @Override
    public SalesBook book() {
        return book;
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
