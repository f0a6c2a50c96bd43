package id.laris.domain.payment;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/**
 * Money that a provider holds for an order will soon be let go, unless the shop takes it first. Announced once for each attempt.
 *
 * @param amount what is held
 * @param until when the order expires, and the money with it
 */
public record PaymentHoldEnding(
        OrderId order, AttemptId attempt, String provider, Money amount, Instant until, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "payment.hold-ending";
    }
}
