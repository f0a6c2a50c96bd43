package id.laris.persistence.forecasting;

import id.laris.application.forecasting.Forecasts;
import id.laris.application.forecasting.ForecastsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresForecastsTest implements ForecastsContract {
    @Inject
    Forecasts forecasts;

    @Override
    public Forecasts forecasts() {
        return forecasts;
    }
}
