package id.laris.domain.payment;

import id.laris.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A gateway told something; its raw words lie in the inbox, to be applied once. */
public record NoticeReceived(UUID notice, String provider, String reference, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return provider + ":" + reference;
    }

    @Override
    public String type() {
        return "payment.notice-received";
    }
}
