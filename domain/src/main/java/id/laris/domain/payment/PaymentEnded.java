package id.laris.domain.payment;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** An attempt ended without money: failed, expired or cancelled. The order stays open for another attempt until it expires. */
public record PaymentEnded(OrderId order, AttemptId attempt, String provider, AttemptState outcome, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "payment.ended";
    }
}
