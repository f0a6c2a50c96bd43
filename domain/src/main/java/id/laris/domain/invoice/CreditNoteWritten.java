package id.laris.domain.invoice;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** Some of an invoice, or all of it, was taken back. */
public record CreditNoteWritten(
        OrderId order, InvoiceNumber number, InvoiceNumber corrects, Money total, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "invoice.credited";
    }
}
