package id.laris.application.search;

import id.laris.application.catalogue.Products;
import id.laris.application.shared.TestShop;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;

class InMemoryProductSearchTest implements ProductSearchContract {
    private final TestShop shop = new TestShop();

    @Override
    public ProductSearch search() {
        return shop.search;
    }

    @Override
    public Products products() {
        return shop.products;
    }

    @Override
    public Warehouses warehouses() {
        return shop.warehouses;
    }

    @Override
    public StockBook stock() {
        return shop.stock;
    }
}
