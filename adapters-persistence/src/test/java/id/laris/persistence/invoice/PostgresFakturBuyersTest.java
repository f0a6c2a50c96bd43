package id.laris.persistence.invoice;

import id.laris.application.invoice.FakturBuyers;
import id.laris.application.invoice.FakturBuyersContract;
import id.laris.application.invoice.Invoices;
import id.laris.application.order.Orders;
import id.laris.application.shared.Orderings;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.OrderId;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresFakturBuyersTest implements FakturBuyersContract {
    @Inject
    FakturBuyers buyers;

    @Inject
    Invoices invoices;

    @Inject
    Orders orders;

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
        var order = Orderings.order(orders.nextNumber(), PaymentMethod.QRIS);
        orders.add(order);
        return order.id();
    }
}
