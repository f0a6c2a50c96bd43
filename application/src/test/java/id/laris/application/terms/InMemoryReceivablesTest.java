package id.laris.application.terms;

import id.laris.application.order.InMemoryOrders;
import id.laris.application.order.Orders;
import id.laris.application.payment.InMemoryPayments;
import id.laris.application.payment.Payments;
import id.laris.application.shared.Undo;

class InMemoryReceivablesTest implements TermsBookContract {
    private final Undo undo = new Undo();
    private final InMemoryOrders orders = new InMemoryOrders(undo);
    private final InMemoryPayments payments = new InMemoryPayments(orders, undo);
    private final InMemoryReceivables receivables = new InMemoryReceivables(orders, payments, undo);
    private final InMemoryTermsBook terms = new InMemoryTermsBook(receivables, undo);

    @Override
    public Receivables receivables() {
        return receivables;
    }

    @Override
    public TermsBook terms() {
        return terms;
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
