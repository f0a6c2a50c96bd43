package id.laris.application.stock;

import id.laris.application.shared.TestShop;

class InMemoryStockLevelsTest implements StockLevelsContract {
    private final TestShop shop = new TestShop();

    @Override
    public StockLevels levels() {
        return new InMemoryStockLevels(shop.stock, shop.reservedChanges);
    }

    @Override
    public ReservedChanges changes() {
        return shop.reservedChanges;
    }

    @Override
    public StockBook book() {
        return shop.stock;
    }

    @Override
    public void committed(Runnable work) {
        work.run();
    }
}
