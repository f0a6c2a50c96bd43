package id.laris.persistence.notification;

import id.laris.application.notification.Messages;
import id.laris.application.notification.MessagesContract;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresMessagesTest implements MessagesContract {
    @Inject
    Messages messages;

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public void committed(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
