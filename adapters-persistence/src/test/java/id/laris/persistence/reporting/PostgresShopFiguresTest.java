package id.laris.persistence.reporting;

import id.laris.application.catalogue.Products;
import id.laris.application.reporting.ShopFigures;
import id.laris.application.reporting.ShopFiguresContract;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresShopFiguresTest implements ShopFiguresContract {
    @Inject
    ShopFigures figures;

    @Inject
    Products products;

    @Inject
    StockBook stock;

    @Inject
    Warehouses warehouses;

    @Override
    public ShopFigures figures() {
        return figures;
    }

    @Override
    public Products products() {
        return products;
    }

    @Override
    public Warehouses warehouses() {
        return warehouses;
    }

    @Override
    public StockBook stock() {
        return stock;
    }
}
