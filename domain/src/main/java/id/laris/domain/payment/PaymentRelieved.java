package id.laris.domain.payment;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Instant;
import java.util.UUID;

/** Less is owed for an order than before, though no money came. @param due what is to be paid for it altogether from now on */
public record PaymentRelieved(OrderId order, UUID relief, Money amount, Money due, String reason, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "payment.relieved";
    }
}
