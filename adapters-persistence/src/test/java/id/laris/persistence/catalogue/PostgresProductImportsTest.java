package id.laris.persistence.catalogue;

import id.laris.application.catalogue.ProductImports;
import id.laris.application.catalogue.ProductImportsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresProductImportsTest implements ProductImportsContract {
    @Inject
    ProductImports imports;

    @Override
    public ProductImports imports() {
        return imports;
    }
}
