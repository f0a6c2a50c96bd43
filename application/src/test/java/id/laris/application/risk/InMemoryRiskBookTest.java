package id.laris.application.risk;

import id.laris.application.identity.InMemoryAccounts;
import id.laris.application.order.InMemoryOrders;
import id.laris.application.order.Orders;
import id.laris.application.payment.InMemoryPayments;
import id.laris.application.payment.Payments;
import id.laris.application.returns.InMemoryReturns;
import id.laris.application.shared.Undo;

class InMemoryRiskBookTest implements RiskBookContract {
    private final Undo undo = new Undo();
    private final InMemoryOrders orders = new InMemoryOrders(undo);
    private final InMemoryPayments payments = new InMemoryPayments(orders, undo);
    private final InMemoryRiskBook book =
            new InMemoryRiskBook(orders, payments, new InMemoryReturns(undo), new InMemoryAccounts(undo), undo);

    @Override
    public RiskBook book() {
        return book;
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public Payments payments() {
        return payments;
    }
}
