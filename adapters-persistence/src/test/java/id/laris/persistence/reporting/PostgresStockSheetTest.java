package id.laris.persistence.reporting;

import id.laris.application.catalogue.Products;
import id.laris.application.purchasing.SkuCosts;
import id.laris.application.reporting.StockSheet;
import id.laris.application.reporting.StockSheetContract;
import id.laris.application.stock.StockBook;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresStockSheetTest implements StockSheetContract {
    @Inject
    StockSheet sheet;

    @Inject
    Products products;

    @Inject
    StockBook stock;

    @Inject
    SkuCosts costs;

    @Override
    public StockSheet sheet() {
        return sheet;
    }

    @Override
    public Products products() {
        return products;
    }

    @Override
    public StockBook stock() {
        return stock;
    }

    @Override
    public SkuCosts costs() {
        return costs;
    }
}
