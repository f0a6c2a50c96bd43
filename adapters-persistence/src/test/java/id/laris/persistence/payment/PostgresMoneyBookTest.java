package id.laris.persistence.payment;

import id.laris.application.order.Orders;
import id.laris.application.payment.MoneyBook;
import id.laris.application.payment.MoneyBookContract;
import id.laris.application.payment.Payments;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresMoneyBookTest implements MoneyBookContract {
    @Inject
    MoneyBook book;

    @Inject
    Payments payments;

    @Inject
    Orders orders;

    @Override
    public MoneyBook book() {
        return book;
    }

    @Override
    public Payments payments() {
        return payments;
    }

    @Override
    public Orders orders() {
        return orders;
    }
}
