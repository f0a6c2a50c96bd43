package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.application.shared.Events;
import id.laris.application.shared.Ids;
import id.laris.domain.payment.NoticeReceived;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A gateway tells something: verified on its raw bytes, kept, and answered at once. Applied afterwards, once, however often it comes. */
@UseCase
@OpenToAll
public final class ReceiveNotice {
    private final Gateways gateways;
    private final NoticeInbox inbox;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    public ReceiveNotice(Gateways gateways, NoticeInbox inbox, Events events, Ids ids, Clock clock) {
        this.gateways = gateways;
        this.inbox = inbox;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** False when the message was here before. @throws PaymentGateway.BadNotice when it is not the provider's */
    public boolean receive(String provider, byte[] body, Map<String, List<String>> headers) {
        var notice = gateways.get(provider).verify(body, headers);
        var stored = new NoticeInbox.StoredNotice(
                ids.next(), provider, notice.key(), notice.reference(), body, clock.instant());
        if (!inbox.add(stored)) return false;
        events.publish(new NoticeReceived(stored.id(), provider, notice.reference(), stored.receivedAt()));
        return true;
    }
}
