package id.laris.persistence.risk;

import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.risk.RiskBook;
import id.laris.application.risk.RiskBookContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresRiskBookTest implements RiskBookContract {
    @Inject
    RiskBook book;

    @Inject
    Orders orders;

    @Inject
    Payments payments;

    @Override
    public RiskBook book() {
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
