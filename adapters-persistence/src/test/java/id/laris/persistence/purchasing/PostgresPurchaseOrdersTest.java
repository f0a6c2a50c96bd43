package id.laris.persistence.purchasing;

import id.laris.application.purchasing.Incoming;
import id.laris.application.purchasing.IncomingContract;
import id.laris.application.purchasing.PurchaseOrders;
import id.laris.application.purchasing.PurchaseOrdersContract;
import id.laris.application.purchasing.Suppliers;
import id.laris.application.purchasing.SuppliersContract;
import id.laris.domain.purchasing.Supplier;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresPurchaseOrdersTest implements PurchaseOrdersContract, IncomingContract {
    @Inject
    PurchaseOrders orders;

    @Inject
    Incoming incoming;

    @Inject
    Suppliers suppliers;

    @Override
    public PurchaseOrders orders() {
        return orders;
    }

    @Override
    public Incoming incoming() {
        return incoming;
    }

    @Override
    public Supplier supplier() {
        var supplier = SuppliersContract.easy();
        suppliers.add(supplier);
        return supplier;
    }
}
