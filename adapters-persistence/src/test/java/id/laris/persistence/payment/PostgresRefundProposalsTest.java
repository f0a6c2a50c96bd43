package id.laris.persistence.payment;

import id.laris.application.order.Orders;
import id.laris.application.payment.RefundProposals;
import id.laris.application.payment.RefundProposalsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresRefundProposalsTest implements RefundProposalsContract {
    @Inject
    RefundProposals proposals;

    @Inject
    Orders orders;

    @Override
    public RefundProposals proposals() {
        return proposals;
    }

    @Override
    public Orders orders() {
        return orders;
    }
}
