package id.laris.application.reporting;

import id.laris.application.order.Orders;
import id.laris.application.shared.TestShop;

class InMemoryBuyersTest implements BuyersContract {
    private final TestShop shop = new TestShop();
    private final Buyers buyers = new InMemoryBuyers(shop.orders, shop.undo);

    @Override
    public Buyers buyers() {
        return buyers;
    }

    @Override
    public Orders orders() {
        return shop.orders;
    }
}
