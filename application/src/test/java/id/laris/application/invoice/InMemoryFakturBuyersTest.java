package id.laris.application.invoice;

import id.laris.application.shared.Undo;
import id.laris.domain.shared.OrderId;
import java.util.UUID;

class InMemoryFakturBuyersTest implements FakturBuyersContract {
    private final Undo undo = new Undo();
    private final Invoices invoices = new InMemoryInvoices(undo);
    private final FakturBuyers buyers = new InMemoryFakturBuyers(invoices, undo);

    @Override
    public FakturBuyers buyers() {
        return buyers;
    }

    @Override
    public Invoices invoices() {
        return invoices;
    }

    @Override
    public OrderId order() {
        return new OrderId(UUID.randomUUID());
    }
}
