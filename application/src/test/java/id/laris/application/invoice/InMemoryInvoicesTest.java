package id.laris.application.invoice;

import id.laris.application.shared.Undo;
import id.laris.domain.shared.OrderId;
import java.util.UUID;

class InMemoryInvoicesTest implements InvoicesContract {
    private final Invoices invoices = new InMemoryInvoices(new Undo());

    @Override
    public Invoices invoices() {
        return invoices;
    }

    @Override
    public OrderId order() {
        return new OrderId(UUID.randomUUID());
    }
}
