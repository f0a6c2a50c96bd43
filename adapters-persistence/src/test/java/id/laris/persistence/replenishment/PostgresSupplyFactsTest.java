package id.laris.persistence.replenishment;

import id.laris.application.purchasing.GoodsReceipts;
import id.laris.application.purchasing.PriceLists;
import id.laris.application.purchasing.PurchaseOrders;
import id.laris.application.purchasing.Suppliers;
import id.laris.application.replenishment.SupplyFacts;
import id.laris.application.replenishment.SupplyFactsContract;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Transfers;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresSupplyFactsTest implements SupplyFactsContract {
    @Inject
    SupplyFacts facts;

    @Inject
    PurchaseOrders orders;

    @Inject
    GoodsReceipts receipts;

    @Inject
    PriceLists prices;

    @Inject
    Suppliers suppliers;

    @Inject
    Transfers transfers;

    @Inject
    StockBook stock;

    @Override
    public SupplyFacts facts() {
        return facts;
    }

    @Override
    public Papers papers() {
        return new Papers(orders, receipts, prices, suppliers, transfers, stock);
    }
}
