package id.laris.application.stock;

import id.laris.application.shared.Undo;

class InMemoryStockWishesTest implements StockWishesContract {
    private final StockWishes wishes = new InMemoryStockWishes(new Undo());

    @Override
    public StockWishes wishes() {
        return wishes;
    }
}
