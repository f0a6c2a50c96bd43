package id.laris.persistence.payment;

import id.laris.application.payment.RefundAccounts;
import id.laris.application.payment.RefundAccountsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresRefundAccountsTest implements RefundAccountsContract {
    @Inject
    RefundAccounts accounts;

    @Override
    public RefundAccounts accounts() {
        return accounts;
    }
}
