package id.laris.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.notification.Messages;
import id.laris.application.notification.MessagesContract;
import id.laris.application.order.Orders;
import id.laris.application.privacy.Incidents;
import id.laris.application.privacy.IncidentsContract;
import id.laris.application.purchasing.PurchaseOrders;
import id.laris.application.purchasing.PurchaseOrdersContract;
import id.laris.application.purchasing.Suppliers;
import id.laris.application.purchasing.SuppliersContract;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.persistence.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresMessagesTest implements MessagesContract {
    @Inject
    Messages messages;

    @Inject
    Orders orders;

    @Inject
    Sql sql;

    @Inject
    Incidents incidents;

    @Inject
    Suppliers suppliers;

    @Inject
    PurchaseOrders purchaseOrders;

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
        var incident = IncidentsContract.incident(IncidentsContract.FAR);
        committed(() -> incidents.add(incident));
        return incident.id();
    }

    @Override
    public PurchaseNumber purchase() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var supplier = SuppliersContract.easy();
            suppliers.add(supplier);
            var order = PurchaseOrdersContract.draft(
                    purchaseOrders.nextNumber(2033),
                    supplier,
                    PurchaseOrdersContract.BDG,
                    PurchaseOrdersContract.AT,
                    PurchaseOrdersContract.sku());
            purchaseOrders.add(order);
            return order.number();
        });
    }

    @Override
    public void committed(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    @Test
    void a_message_that_somebody_changed_is_put_aside_and_the_others_are_sent() {
        var changed = queued();
        var whole = queued();
        committed(() -> sql.update(
                "UPDATE message SET recipient = (SELECT recipient FROM message WHERE id = ?) WHERE id = ?",
                whole.id(),
                changed.id()));

        assertThat(messages.take(1000, Duration.ofMinutes(1)))
                .extracting(Messages.Message::id)
                .contains(whole.id())
                .doesNotContain(changed.id());

        assertThat(sql.find("SELECT state FROM message WHERE id = ?", row -> row.getString(1), changed.id()))
                .contains("FAILED");
        // Nobody else is to stumble over it.
        committed(() -> messages.discard(changed.id()));
    }
}
