package id.laris.application.order;

import id.laris.application.shared.Undo;

class InMemoryOrdersTest implements OrdersContract {
    private final Orders orders = new InMemoryOrders(new Undo());

    @Override
    public Orders orders() {
        return orders;
    }
}
