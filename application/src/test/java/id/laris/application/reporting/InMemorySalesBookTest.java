package id.laris.application.reporting;

import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.shared.TestShop;

class InMemorySalesBookTest implements SalesBookContract {
    private final TestShop shop = new TestShop();

    @Override
    public SalesBook book() {
        return shop.salesBook;
    }

    @Override
    public Orders orders() {
        return shop.orders;
    }

    @Override
    public Payments payments() {
        return shop.payments;
    }
}
