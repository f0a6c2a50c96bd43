package id.laris.persistence.purchasing;

import id.laris.application.purchasing.SkuCosts;
import id.laris.application.purchasing.SkuCostsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresSkuCostsTest implements SkuCostsContract {
    @Inject
    SkuCosts costs;

    @Override
    public SkuCosts costs() {
        return costs;
    }
}
