package id.laris.domain.payment;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** Money arrived for an order, with what came before all of it; less is {@link PaymentFellShort}. */
public record PaymentReceived(
        OrderId order, AttemptId attempt, String provider, PaymentMethod method, Money amount, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "payment.received";
    }
}
