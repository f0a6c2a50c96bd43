package id.laris.application.catalogue;

import id.laris.application.shared.Undo;

class InMemoryProductsTest implements ProductsContract {
    private final Products products = new InMemoryProducts(new Undo());

    @Override
    public Products products() {
        return products;
    }
}
