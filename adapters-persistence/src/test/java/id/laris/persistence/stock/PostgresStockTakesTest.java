package id.laris.persistence.stock;

import id.laris.application.stock.StockTakes;
import id.laris.application.stock.StockTakesContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresStockTakesTest implements StockTakesContract {
    @Inject
    StockTakes takes;

    @Override
    public StockTakes takes() {
        return takes;
    }
}
