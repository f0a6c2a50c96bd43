package id.laris.persistence.identity;

import id.laris.application.identity.AccountLinks;
import id.laris.application.identity.AccountLinksContract;
import id.laris.application.identity.Accounts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresAccountLinksTest implements AccountLinksContract {
    @Inject
    AccountLinks links;

    @Inject
    Accounts accounts;

    @Override
    public AccountLinks links() {
        return links;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }
}
