package id.laris.persistence.stock;

import id.laris.application.stock.StockBook;
import id.laris.application.stock.StockNotices;
import id.laris.application.stock.StockNoticesContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresStockNoticesTest implements StockNoticesContract {
    @Inject
    StockNotices notices;

    @Inject
    StockBook book;

    @Override
    public StockNotices notices() {
        return notices;
    }

    @Override
    public StockBook book() {
        return book;
    }
}
