package id.laris.domain.payment;

import id.laris.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * A gateway told something; its raw words lie in the inbox, to be applied once.
 *
 * @param attempt which it is about, its id; empty where the gateway did not say
 * @param moneyBack whether it says that money left
 */
public record NoticeReceived(
        UUID notice, String provider, String reference, String attempt, boolean moneyBack, Instant occurredAt)
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
