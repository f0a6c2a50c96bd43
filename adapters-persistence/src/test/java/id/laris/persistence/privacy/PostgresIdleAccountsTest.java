package id.laris.persistence.privacy;

import id.laris.application.audit.AuditLog;
import id.laris.application.identity.Accounts;
import id.laris.application.privacy.IdleAccounts;
import id.laris.application.privacy.IdleAccountsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresIdleAccountsTest implements IdleAccountsContract {
    @Inject
    IdleAccounts idle;

    @Inject
    Accounts accounts;

    @Inject
    AuditLog trail;

    @Override
    public IdleAccounts idle() {
        return idle;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public AuditLog trail() {
        return trail;
    }
}
