package id.laris.persistence.forecasting;

import id.laris.application.forecasting.ForecastRuns;
import id.laris.application.forecasting.ForecastRunsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresForecastRunsTest implements ForecastRunsContract {
    @Inject
    ForecastRuns runs;

    @Override
    public ForecastRuns runs() {
        return runs;
    }
}
