package id.laris.persistence.stock;

import id.laris.application.stock.StockFiles;
import id.laris.application.stock.StockFilesContract;
import id.laris.persistence.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class PostgresStockFilesTest implements StockFilesContract {
    @Inject
    StockFiles files;

    @Inject
    Sql sql;

    @BeforeEach
    void forgetFiles() {
        sql.update("DELETE FROM stock_file");
    }

    @Override
    public StockFiles files() {
        return files;
    }
}
