package id.laris.application.stock;

import id.laris.application.shared.Undo;

class InMemoryStockFilesTest implements StockFilesContract {
    private final StockFiles files = new InMemoryStockFiles(new Undo());

    @Override
    public StockFiles files() {
        return files;
    }
}
