package id.laris.application.payment;

import id.laris.application.order.InMemoryOrders;
import id.laris.application.order.Orders;
import id.laris.application.shared.Undo;

class InMemoryPaymentsTest implements PaymentsContract {
    private final Orders orders = new InMemoryOrders(new Undo());
    private final Payments payments = new InMemoryPayments(orders, new Undo());

    @Override
    public Payments payments() {
        return payments;
    }

    @Override
    public Orders orders() {
        return orders;
    }
}
