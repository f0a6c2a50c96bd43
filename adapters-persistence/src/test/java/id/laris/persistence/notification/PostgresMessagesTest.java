package id.laris.persistence.notification;

import id.laris.application.notification.Messages;
import id.laris.application.notification.MessagesContract;
import id.laris.application.order.Orders;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresMessagesTest implements MessagesContract {
    @Inject
    Messages messages;

    @Inject
    Orders orders;

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public void committed(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
