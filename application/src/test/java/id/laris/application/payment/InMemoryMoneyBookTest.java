package id.laris.application.payment;

import id.laris.application.order.Orders;
import id.laris.application.shared.TestShop;

class InMemoryMoneyBookTest implements MoneyBookContract {
    private final TestShop shop = new TestShop();

    @Override
    public MoneyBook book() {
        return shop.moneyBook;
    }

    @Override
    public Payments payments() {
        return shop.payments;
    }

    @Override
    public Orders orders() {
        return shop.orders;
    }
}
