package id.laris.application.notification;

import id.laris.application.order.InMemoryOrders;
import id.laris.application.order.Orders;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.Undo;
import id.laris.domain.purchasing.PurchaseNumber;
import java.util.UUID;

class InMemoryMessagesTest implements MessagesContract {
    private final InMemoryOrders orders = new InMemoryOrders(new Undo());
    private final Messages messages = new InMemoryMessages(orders, new MovableClock(), new Undo());

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public UUID incident() {
        return UUID.randomUUID();
    }

    @Override
    public PurchaseNumber purchase() {
        return PurchaseNumber.of(2033, 1);
    }

    @Override
    public void committed(Runnable work) {
        work.run();
    }
}
