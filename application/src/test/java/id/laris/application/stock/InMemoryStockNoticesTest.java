package id.laris.application.stock;

import id.laris.application.shared.MovableClock;
import id.laris.application.shared.TimeOrderedIds;
import id.laris.application.shared.Undo;

class InMemoryStockNoticesTest implements StockNoticesContract {
    private final MovableClock clock = new MovableClock();
    private final Undo undo = new Undo();
    private final StockBook book =
            new InMemoryStockBook(new InMemoryWarehouses(undo), new TimeOrderedIds(clock), clock, undo);
    private final StockNotices notices = new InMemoryStockNotices(book, undo);

    @Override
    public StockNotices notices() {
        return notices;
    }

    @Override
    public StockBook book() {
        return book;
    }
}
