package id.laris.application.invoice;

import id.laris.domain.invoice.Invoice;
import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The order has its invoice, or the refund its credit note: there is one of each. */
public final class AlreadyInvoiced extends Refusal {
    public AlreadyInvoiced(Invoice paper) {
        super(
                Kind.CONFLICT,
                "already-invoiced",
                "Order %s has this paper already".formatted(paper.orderNumber()),
                Map.of("order", paper.orderNumber()));
    }
}
