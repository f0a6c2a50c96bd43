package id.laris.application.stock;

import id.laris.application.shared.MovableClock;
import id.laris.application.shared.TimeOrderedIds;
import id.laris.application.shared.Undo;

class InMemoryStockBookTest implements StockBookContract {
    private final MovableClock clock = new MovableClock();
    private final Undo undo = new Undo();
    private final Warehouses warehouses = new InMemoryWarehouses(undo);
    private final StockBook book = new InMemoryStockBook(warehouses, new TimeOrderedIds(clock), clock, undo);

    @Override
    public Warehouses warehouses() {
        return warehouses;
    }

    @Override
    public StockBook book() {
        return book;
    }
}
