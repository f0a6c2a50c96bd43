package id.laris.persistence.purchasing;

import id.laris.application.purchasing.GoodsReceipts;
import id.laris.application.purchasing.GoodsReceiptsContract;
import id.laris.application.purchasing.PurchaseOrders;
import id.laris.application.purchasing.PurchaseOrdersContract;
import id.laris.application.purchasing.Suppliers;
import id.laris.application.purchasing.SuppliersContract;
import id.laris.domain.purchasing.PurchaseNumber;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresGoodsReceiptsTest implements GoodsReceiptsContract {
    @Inject
    GoodsReceipts receipts;

    @Inject
    PurchaseOrders orders;

    @Inject
    Suppliers suppliers;

    @Override
    public GoodsReceipts receipts() {
        return receipts;
    }

    @Override
    public PurchaseNumber purchase() {
        var supplier = SuppliersContract.easy();
        suppliers.add(supplier);
        var order = PurchaseOrdersContract.draft(
                orders.nextNumber(2031),
                supplier,
                PurchaseOrdersContract.BDG,
                PurchaseOrdersContract.AT,
                PurchaseOrdersContract.sku());
        orders.add(order);
        return order.number();
    }
}
