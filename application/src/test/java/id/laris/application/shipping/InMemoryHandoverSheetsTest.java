package id.laris.application.shipping;

import id.laris.application.order.Orders;
import id.laris.application.shared.TestShop;

class InMemoryHandoverSheetsTest implements HandoverSheetsContract {
    private final TestShop shop = new TestShop();

    @Override
    public HandoverSheets sheets() {
        return shop.handoverSheets;
    }

    @Override
    public Orders orders() {
        return shop.orders;
    }

    @Override
    public Shipments shipments() {
        return shop.shipments;
    }
}
