package id.laris.application.stock;

import id.laris.application.shared.MovableClock;
import id.laris.application.shared.TimeOrderedIds;
import id.laris.application.shared.Undo;

class InMemoryStockBookTest implements StockBookContract {
    private final MovableClock clock = new MovableClock();
    private final StockBook book = new InMemoryStockBook(new TimeOrderedIds(clock), clock, new Undo());

    @Override
    public StockBook book() {
        return book;
    }
}
