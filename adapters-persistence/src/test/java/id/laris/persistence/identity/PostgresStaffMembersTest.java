package id.laris.persistence.identity;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.Roles;
import id.laris.application.identity.StaffMembers;
import id.laris.application.identity.StaffMembersContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresStaffMembersTest implements StaffMembersContract {
    @Inject
    StaffMembers members;

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Override
    public Roles roles() {
        return roles;
    }

    @Override
    public StaffMembers members() {
        return members;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }
}
