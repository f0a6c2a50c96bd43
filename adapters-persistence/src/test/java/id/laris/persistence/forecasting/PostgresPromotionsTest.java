package id.laris.persistence.forecasting;

import id.laris.application.forecasting.Promotions;
import id.laris.application.forecasting.PromotionsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresPromotionsTest implements PromotionsContract {
    @Inject
    Promotions promotions;

    @Override
    public Promotions promotions() {
        return promotions;
    }
}
