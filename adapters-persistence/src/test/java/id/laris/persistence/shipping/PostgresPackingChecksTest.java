package id.laris.persistence.shipping;

import id.laris.application.shipping.PackingChecks;
import id.laris.application.shipping.PackingChecksContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresPackingChecksTest implements PackingChecksContract {
    @Inject
    PackingChecks checks;

    @Override
    public PackingChecks checks() {
        return checks;
    }
}
