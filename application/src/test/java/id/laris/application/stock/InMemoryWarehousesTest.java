package id.laris.application.stock;

import id.laris.application.shared.Undo;

class InMemoryWarehousesTest implements WarehousesContract {
    private final Warehouses warehouses = new InMemoryWarehouses(new Undo());

    @Override
    public Warehouses warehouses() {
        return warehouses;
    }
}
