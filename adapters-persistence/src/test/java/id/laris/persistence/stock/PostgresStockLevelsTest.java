package id.laris.persistence.stock;

import id.laris.application.stock.ReservedChanges;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.StockLevels;
import id.laris.application.stock.StockLevelsContract;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresStockLevelsTest implements StockLevelsContract {
    @Inject
    StockLevels levels;

    @Inject
    StockBook book;

    @Override
    public StockLevels levels() {
        return levels;
    }

    @Override
    public StockBook book() {
        return book;
    }

    @Inject
    ReservedChanges changes;

    @Override
    public ReservedChanges changes() {
        return changes;
    }

    @Override
    public void committed(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
