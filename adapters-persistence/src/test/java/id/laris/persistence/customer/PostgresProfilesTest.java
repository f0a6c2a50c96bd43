package id.laris.persistence.customer;

import id.laris.application.customer.Profiles;
import id.laris.application.customer.ProfilesContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresProfilesTest implements ProfilesContract {
    @Inject
    Profiles profiles;

    @Override
    public Profiles profiles() {
        return profiles;
    }
}
