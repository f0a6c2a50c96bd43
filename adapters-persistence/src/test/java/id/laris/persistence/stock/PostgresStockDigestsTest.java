package id.laris.persistence.stock;

import id.laris.application.stock.StockDigests;
import id.laris.application.stock.StockDigestsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresStockDigestsTest implements StockDigestsContract {
    @Inject
    StockDigests digests;

    @Override
    public StockDigests digests() {
        return digests;
    }
}
