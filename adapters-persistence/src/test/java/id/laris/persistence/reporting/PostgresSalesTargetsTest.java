package id.laris.persistence.reporting;

import id.laris.application.reporting.SalesTargets;
import id.laris.application.reporting.SalesTargetsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresSalesTargetsTest implements SalesTargetsContract {
    @Inject
    SalesTargets targets;

    @Override
    public SalesTargets targets() {
        return targets;
    }
}
