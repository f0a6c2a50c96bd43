package id.laris.application.purchasing;

import id.laris.application.shared.Undo;

class InMemorySuppliersTest implements SuppliersContract {
    private final InMemorySuppliers suppliers = new InMemorySuppliers(new Undo());

    @Override
    public Suppliers suppliers() {
        return suppliers;
    }
}
