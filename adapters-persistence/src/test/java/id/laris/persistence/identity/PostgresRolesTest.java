package id.laris.persistence.identity;

import id.laris.application.identity.Roles;
import id.laris.application.identity.RolesContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresRolesTest implements RolesContract {
    @Inject
    Roles roles;

    @Override
    public Roles roles() {
        return roles;
    }
}
