package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.application.payment.PaymentGateway.Notice;
import id.laris.application.shared.Events;
import id.laris.application.shared.Ids;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.NoticeReceived;
import java.time.Clock;

/** Keeps what a gateway really told, once, and announces that there is something to look at. */
@UseCase
@OpenToAll
public final class KeepNotice {
    private final NoticeInbox inbox;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    public KeepNotice(NoticeInbox inbox, Events events, Ids ids, Clock clock) {
        this.inbox = inbox;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** False when the message was here before. */
    public boolean keep(String provider, Notice notice, byte[] body) {
        var stored = new NoticeInbox.StoredNotice(
                ids.next(), provider, notice.key(), notice.reference(), body, clock.instant());
        if (!inbox.add(stored)) return false;
        events.publish(new NoticeReceived(
                stored.id(),
                provider,
                notice.reference(),
                notice.attempt().map(AttemptId::toString).orElse(""),
                notice.moneyBack(),
                stored.receivedAt()));
        return true;
    }
}
