package id.laris.persistence.reporting;

import id.laris.application.reporting.Footfall;
import id.laris.application.reporting.FootfallContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresFootfallTest implements FootfallContract {
    @Inject
    Footfall footfall;

    @Override
    public Footfall footfall() {
        return footfall;
    }
}
