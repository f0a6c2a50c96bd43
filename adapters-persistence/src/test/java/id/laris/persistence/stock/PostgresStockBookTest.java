package id.laris.persistence.stock;

import id.laris.application.stock.StockBook;
import id.laris.application.stock.StockBookContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresStockBookTest implements StockBookContract {
    @Inject
    StockBook book;

    @Override
    public StockBook book() {
        return book;
    }
}
