package id.laris.domain.payment;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Instant;
import java.util.UUID;

/**
 * Money of an order left, or is held, by its provider's own act.
 *
 * @param amount zero when the provider does not say
 */
public record PaymentDisputed(
        OrderId order,
        UUID dispute,
        AttemptId attempt,
        String provider,
        TakenBack.Kind kind,
        Money amount,
        Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "payment.disputed";
    }
}
