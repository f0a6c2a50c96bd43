package id.laris.persistence.identity;

import id.laris.application.identity.Sessions;
import id.laris.application.identity.SessionsContract;
import id.laris.application.identity.StaffAccounts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresSessionsTest implements SessionsContract {
    @Inject
    Sessions sessions;

    @Inject
    StaffAccounts accounts;

    @Override
    public Sessions sessions() {
        return sessions;
    }

    @Override
    public StaffAccounts accounts() {
        return accounts;
    }
}
