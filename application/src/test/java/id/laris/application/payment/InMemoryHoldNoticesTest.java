package id.laris.application.payment;

import id.laris.application.order.InMemoryOrders;
import id.laris.application.order.Orders;
import id.laris.application.shared.Undo;

class InMemoryHoldNoticesTest implements HoldNoticesContract {
    private final Undo undo = new Undo();
    private final InMemoryOrders orders = new InMemoryOrders(undo);
    private final InMemoryPayments payments = new InMemoryPayments(orders, undo);
    private final HoldNotices notices = new InMemoryHoldNotices(payments, orders, undo);

    @Override
    public HoldNotices notices() {
        return notices;
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public Payments payments() {
        return payments;
    }
}
