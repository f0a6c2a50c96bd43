package id.laris.application.replenishment;

import id.laris.application.purchasing.InMemoryGoodsReceipts;
import id.laris.application.purchasing.InMemoryPriceLists;
import id.laris.application.purchasing.InMemoryPurchaseOrders;
import id.laris.application.purchasing.InMemorySuppliers;
import id.laris.application.shared.TimeOrderedIds;
import id.laris.application.shared.Undo;
import id.laris.application.stock.InMemoryStockBook;
import id.laris.application.stock.InMemoryTransfers;
import id.laris.application.stock.InMemoryWarehouses;
import java.time.Clock;

class InMemorySupplyFactsTest implements SupplyFactsContract {
    private final Undo undo = new Undo();
    private final InMemoryPurchaseOrders orders = new InMemoryPurchaseOrders(undo);
    private final InMemoryGoodsReceipts receipts = new InMemoryGoodsReceipts(undo);
    private final InMemoryPriceLists prices = new InMemoryPriceLists(undo);
    private final InMemorySuppliers suppliers = new InMemorySuppliers(undo);
    private final InMemoryTransfers transfers = new InMemoryTransfers(undo);
    private final InMemoryStockBook stock = new InMemoryStockBook(
            new InMemoryWarehouses(undo), new TimeOrderedIds(Clock.systemUTC()), Clock.systemUTC(), undo);

    @Override
    public SupplyFacts facts() {
        return new InMemorySupplyFacts(orders, receipts, prices, suppliers, transfers, stock);
    }

    @Override
    public Papers papers() {
        return new Papers(orders, receipts, prices, suppliers, transfers, stock);
    }
}
