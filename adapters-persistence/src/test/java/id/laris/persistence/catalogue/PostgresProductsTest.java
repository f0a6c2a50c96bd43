package id.laris.persistence.catalogue;

import id.laris.application.catalogue.Products;
import id.laris.application.catalogue.ProductsContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresProductsTest implements ProductsContract {
    @Inject
    Products products;

    @Override
    public Products products() {
        return products;
    }
}
