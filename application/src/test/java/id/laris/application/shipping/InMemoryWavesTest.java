package id.laris.application.shipping;

import id.laris.application.order.Orders;
import id.laris.application.shared.TestShop;
import id.laris.application.stock.StockBook;

class InMemoryWavesTest implements WavesContract {
    private final TestShop shop = new TestShop();

    @Override
    public Waves waves() {
        return shop.waves;
    }

    @Override
    public Orders orders() {
        return shop.orders;
    }

    @Override
    public StockBook book() {
        return shop.stock;
    }

    @Override
    public Shipments shipments() {
        return shop.shipments;
    }
}
