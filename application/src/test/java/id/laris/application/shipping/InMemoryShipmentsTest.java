package id.laris.application.shipping;

import id.laris.application.order.InMemoryOrders;
import id.laris.application.order.Orders;
import id.laris.application.shared.Undo;

class InMemoryShipmentsTest implements ShipmentsContract {
    private final Shipments shipments = new InMemoryShipments(new Undo());
    private final Orders orders = new InMemoryOrders(new Undo());

    @Override
    public Shipments shipments() {
        return shipments;
    }

    @Override
    public Orders orders() {
        return orders;
    }
}
