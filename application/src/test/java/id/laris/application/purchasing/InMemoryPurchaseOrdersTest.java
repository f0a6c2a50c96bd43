package id.laris.application.purchasing;

import id.laris.application.shared.Undo;
import id.laris.domain.purchasing.Supplier;

class InMemoryPurchaseOrdersTest implements PurchaseOrdersContract, IncomingContract {
    private final InMemoryPurchaseOrders orders = new InMemoryPurchaseOrders(new Undo());

    @Override
    public PurchaseOrders orders() {
        return orders;
    }

    @Override
    public Incoming incoming() {
        return orders;
    }

    @Override
    public Supplier supplier() {
        return SuppliersContract.easy();
    }
}
