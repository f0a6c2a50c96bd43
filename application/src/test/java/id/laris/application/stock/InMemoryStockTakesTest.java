package id.laris.application.stock;

import id.laris.application.shared.Undo;

class InMemoryStockTakesTest implements StockTakesContract {
    private final StockTakes takes = new InMemoryStockTakes(new Undo());

    @Override
    public StockTakes takes() {
        return takes;
    }
}
