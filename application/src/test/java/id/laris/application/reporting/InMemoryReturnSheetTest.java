package id.laris.application.reporting;

import id.laris.application.order.Orders;
import id.laris.application.returns.Returns;
import id.laris.application.shared.TestShop;

class InMemoryReturnSheetTest implements ReturnSheetContract {
    private final TestShop shop = new TestShop();
    private final ReturnSheet sheet = new InMemoryReturnSheet(shop.returns, TestShop.SETTINGS);

    @Override
    public ReturnSheet sheet() {
        return sheet;
    }

    @Override
    public Returns returns() {
        return shop.returns;
    }

    @Override
    public Orders orders() {
        return shop.orders;
    }
}
