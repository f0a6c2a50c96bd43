package id.laris.application.payment;

import id.laris.application.order.InMemoryOrders;
import id.laris.application.order.Orders;
import id.laris.application.shared.Undo;

class InMemoryRefundProposalsTest implements RefundProposalsContract {
    private final Undo undo = new Undo();
    private final Orders orders = new InMemoryOrders(undo);
    private final RefundProposals proposals = new InMemoryRefundProposals(orders, undo);

    @Override
    public RefundProposals proposals() {
        return proposals;
    }

    @Override
    public Orders orders() {
        return orders;
    }
}
