package id.laris.persistence.payment;

import id.laris.application.payment.SettlementRuns;
import id.laris.application.payment.SettlementRunsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresSettlementRunsTest implements SettlementRunsContract {
    @Inject
    SettlementRuns runs;

    @Override
    public SettlementRuns runs() {
        return runs;
    }
}
