package id.laris.application.notification;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.application.shared.Ids;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.OrderId;
import java.time.Clock;
import java.util.Optional;

/** Queues the message that belongs to an event, once. Events without a message, and counter sales, are passed over. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class NotifyCustomer {
    private final Messages messages;
    private final Orders orders;
    private final Ids ids;
    private final Clock clock;

    public NotifyCustomer(Messages messages, Orders orders, Ids ids, Clock clock) {
        this.messages = messages;
        this.orders = orders;
        this.ids = ids;
        this.clock = clock;
    }

    public void about(RecordedEvent event) {
        var template = Template.forEvent(event.type());
        if (template.isEmpty()) return;
        var order = orders.get(new OrderId(event.uuid("order")));
        order.buyer()
                .ifPresent(buyer -> messages.add(new Messages.Message(
                        ids.next(),
                        event.id(),
                        template.get(),
                        new About.OfOrder(order.id()),
                        buyer.email(),
                        order.language(),
                        clock.instant(),
                        Messages.State.QUEUED,
                        Optional.empty(),
                        "")));
    }
}
