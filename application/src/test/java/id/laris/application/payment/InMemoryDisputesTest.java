package id.laris.application.payment;

import id.laris.application.order.InMemoryOrders;
import id.laris.application.order.Orders;
import id.laris.application.shared.Undo;

class InMemoryDisputesTest implements DisputesContract {
    private final Undo undo = new Undo();
    private final Orders orders = new InMemoryOrders(undo);
    private final Disputes disputes = new InMemoryDisputes(orders, undo);

    @Override
    public Disputes disputes() {
        return disputes;
    }

    @Override
    public Orders orders() {
        return orders;
    }
}
