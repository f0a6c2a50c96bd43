package id.laris.domain.order;

import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** A customer ordered; stock is held. */
public record OrderPlaced(
        OrderId order, OrderNumber number, Channel channel, PaymentMethod method, Money total, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "order.placed";
    }
}
