package id.laris.persistence.terms;

import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.terms.Receivables;
import id.laris.application.terms.TermsBook;
import id.laris.application.terms.TermsBookContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresReceivablesTest implements TermsBookContract {
    @Inject
    Receivables receivables;

    @Inject
    TermsBook terms;

    @Inject
    Orders orders;

    @Inject
    Payments payments;

    @Override
    public Receivables receivables() {
        return receivables;
    }

    @Override
    public TermsBook terms() {
        return terms;
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
