package id.laris.domain.payment;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** Money came, but less than the order costs. It is kept; the rest is to be paid by another attempt. */
public record PaymentFellShort(OrderId order, AttemptId attempt, Money arrived, Money missing, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "payment.fell-short";
    }
}
