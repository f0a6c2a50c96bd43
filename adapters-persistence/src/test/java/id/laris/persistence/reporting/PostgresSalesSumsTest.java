package id.laris.persistence.reporting;

import id.laris.application.order.Orders;
import id.laris.application.reporting.SalesBook;
import id.laris.application.reporting.SalesSums;
import id.laris.application.reporting.SalesSumsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresSalesSumsTest implements SalesSumsContract {
    @Inject
    SalesSums sums;

    @Inject
    SalesBook book;

    @Inject
    Orders orders;

    @Override
    public SalesSums sums() {
        return sums;
    }

    @Override
    public SalesBook book() {
        return book;
    }

    @Override
    public Orders orders() {
        return orders;
    }
}
