package id.laris.application.notification;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.order.OrderProof;
import id.laris.application.order.Orders;
import id.laris.application.order.ShowOrder;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/**
 * Writes and sends what is queued. A message is marked before it is handed to the mail server, so that a crash in between leaves
 * it UNCERTAIN instead of sending it twice.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class DeliverMessages {
    private static final int BATCH = 50;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private final Messages messages;
    private final Orders orders;
    private final ShowOrder showOrder;
    private final MailWriter writer;
    private final MailSender sender;
    private final ShopSettings settings;

    public DeliverMessages(
            Messages messages,
            Orders orders,
            ShowOrder showOrder,
            MailWriter writer,
            MailSender sender,
            ShopSettings settings) {
        this.messages = messages;
        this.orders = orders;
        this.showOrder = showOrder;
        this.writer = writer;
        this.sender = sender;
        this.settings = settings;
    }

    /** How many were taken. */
    public int deliver() {
        messages.giveUpSending(LONGEST);
        var taken = messages.take(BATCH);
        taken.forEach(this::deliver);
        return taken.size();
    }

    private void deliver(Messages.Message message) {
        var details = showOrder.show(orders.get(message.order()).number(), new OrderProof.Rights());
        var content = writer.write(
                message, details, settings.orderUrl(details.order().number().value(), details.token()));
        if (!sender.isConfigured()) {
            messages.finish(message.id(), Messages.State.KEPT, Optional.of(content), "");
            return;
        }
        try {
            sender.send(message.id(), message.recipient().value(), content);
            messages.finish(message.id(), Messages.State.SENT, Optional.of(content), "");
        } catch (RuntimeException refused) {
            messages.finish(
                    message.id(), Messages.State.FAILED, Optional.of(content), String.valueOf(refused.getMessage()));
        }
    }
}
