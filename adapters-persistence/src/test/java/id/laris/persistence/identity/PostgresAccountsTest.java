package id.laris.persistence.identity;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.AccountsContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresAccountsTest implements AccountsContract {
    @Inject
    Accounts accounts;

    @Override
    public Accounts accounts() {
        return accounts;
    }
}
