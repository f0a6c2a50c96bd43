package id.laris.application.returns;

import id.laris.application.order.InMemoryOrders;
import id.laris.application.order.Orders;
import id.laris.application.shared.Undo;

class InMemoryReturnsTest implements ReturnsContract {
    private final Undo undo = new Undo();
    private final Returns returns = new InMemoryReturns(undo);
    private final Orders orders = new InMemoryOrders(undo);

    @Override
    public Returns returns() {
        return returns;
    }

    @Override
    public Orders orders() {
        return orders;
    }
}
