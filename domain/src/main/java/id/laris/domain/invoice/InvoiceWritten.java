package id.laris.domain.invoice;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** An order has its invoice. */
public record InvoiceWritten(OrderId order, InvoiceNumber number, Money total, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "invoice.written";
    }
}
