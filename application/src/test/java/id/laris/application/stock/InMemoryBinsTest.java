package id.laris.application.stock;

import id.laris.application.shared.Undo;

class InMemoryBinsTest implements BinsContract {
    private final Undo undo = new Undo();
    private final Warehouses warehouses = new InMemoryWarehouses(undo);
    private final Bins bins = new InMemoryBins(undo);

    @Override
    public Bins bins() {
        return bins;
    }

    @Override
    public Warehouses warehouses() {
        return warehouses;
    }
}
