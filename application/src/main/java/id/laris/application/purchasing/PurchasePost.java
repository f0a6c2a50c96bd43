package id.laris.application.purchasing;

import id.laris.application.notification.About;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.shared.Ids;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.purchasing.Supplier;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Queues mails to suppliers. Part of the caller's transaction, which has the order locked: no two callers queue the same mail. */
@Singleton
public final class PurchasePost {
    private final Messages messages;
    private final Ids ids;
    private final Clock clock;

    public PurchasePost(Messages messages, Ids ids, Clock clock) {
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    /** Nothing is added while a mail to that address waits: its words are chosen when it is sent. */
    void queue(PurchaseOrder order, Supplier supplier, EmailAddress to) {
        var waits = messages.of(order.number()).stream()
                .anyMatch(message -> message.state() == Messages.State.QUEUED
                        && message.recipient().equals(to));
        if (waits) return;
        messages.add(new Messages.Message(
                ids.next(),
                ids.next(),
                Template.PURCHASE_SENT,
                new About.OfPurchase(order.number()),
                to,
                supplier.language(),
                clock.instant(),
                Messages.State.QUEUED,
                Optional.empty(),
                ""));
    }
}
