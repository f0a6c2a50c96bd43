package id.laris.persistence.purchasing;

import id.laris.application.purchasing.PriceLists;
import id.laris.application.purchasing.PriceListsContract;
import id.laris.application.purchasing.Suppliers;
import id.laris.application.purchasing.SuppliersContract;
import id.laris.domain.purchasing.Supplier;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresPriceListsTest implements PriceListsContract {
    @Inject
    PriceLists lists;

    @Inject
    Suppliers suppliers;

    @Override
    public PriceLists lists() {
        return lists;
    }

    @Override
    public Supplier supplier() {
        var supplier = SuppliersContract.easy();
        suppliers.add(supplier);
        return supplier;
    }
}
