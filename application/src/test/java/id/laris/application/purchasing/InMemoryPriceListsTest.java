package id.laris.application.purchasing;

import id.laris.application.shared.Undo;
import id.laris.domain.purchasing.Supplier;

class InMemoryPriceListsTest implements PriceListsContract {
    private final InMemoryPriceLists lists = new InMemoryPriceLists(new Undo());

    @Override
    public PriceLists lists() {
        return lists;
    }

    @Override
    public Supplier supplier() {
        return SuppliersContract.supplier("Kain Jaya");
    }
}
