package id.laris.domain.payment;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** The customer chose a way to pay and can pay now. */
public record PaymentStarted(
        OrderId order, AttemptId attempt, String provider, PaymentMethod method, Money asked, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "payment.started";
    }
}
