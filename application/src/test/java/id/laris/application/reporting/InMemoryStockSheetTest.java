package id.laris.application.reporting;

import id.laris.application.catalogue.Products;
import id.laris.application.purchasing.SkuCosts;
import id.laris.application.shared.TestShop;
import id.laris.application.stock.StockBook;

class InMemoryStockSheetTest implements StockSheetContract {
    private final TestShop shop = new TestShop();

    @Override
    public StockSheet sheet() {
        return new InMemoryStockSheet(shop.products, shop.stock, shop.skuCosts);
    }

    @Override
    public Products products() {
        return shop.products;
    }

    @Override
    public StockBook stock() {
        return shop.stock;
    }

    @Override
    public SkuCosts costs() {
        return shop.skuCosts;
    }
}
