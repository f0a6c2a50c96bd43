package id.laris.persistence.identity;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.Sessions;
import id.laris.application.identity.SessionsContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresSessionsTest implements SessionsContract {
    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Override
    public Sessions sessions() {
        return sessions;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }
}
