package id.laris.application.stock;

import id.laris.application.shared.Undo;

class InMemoryStockDigestsTest implements StockDigestsContract {
    private final StockDigests digests = new InMemoryStockDigests(new Undo());

    @Override
    public StockDigests digests() {
        return digests;
    }
}
