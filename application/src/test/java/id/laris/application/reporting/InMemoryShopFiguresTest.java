package id.laris.application.reporting;

import id.laris.application.catalogue.Products;
import id.laris.application.shared.TestShop;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;

class InMemoryShopFiguresTest implements ShopFiguresContract {
    private final TestShop shop = new TestShop();

    @Override
    public ShopFigures figures() {
        return new InMemoryShopFigures(shop.payments, shop.products, shop.stock, shop.warehouses);
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
