package id.laris.application.reporting;

import id.laris.application.order.Orders;
import id.laris.application.shared.TestShop;

class InMemorySalesSumsTest implements SalesSumsContract {
    private final TestShop shop = new TestShop();

    @Override
    public SalesSums sums() {
        return shop.salesSums;
    }

    @Override
    public SalesBook book() {
        return shop.salesBook;
    }

    @Override
    public Orders orders() {
        return shop.orders;
    }
}
