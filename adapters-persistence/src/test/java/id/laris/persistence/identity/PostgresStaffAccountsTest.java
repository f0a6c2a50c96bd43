package id.laris.persistence.identity;

import id.laris.application.identity.StaffAccounts;
import id.laris.application.identity.StaffAccountsContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresStaffAccountsTest implements StaffAccountsContract {
    @Inject
    StaffAccounts accounts;

    @Override
    public StaffAccounts accounts() {
        return accounts;
    }
}
