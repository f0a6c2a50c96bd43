package id.laris.domain.terms;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/**
 * It is time to remind a customer of what is open.
 *
 * @param step days after the due day, negative before it
 * @param dueOn as in {@code 2026-12-31}
 */
public record PaymentReminder(OrderId order, int step, String dueOn, Money open, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "terms.payment-reminder";
    }
}
