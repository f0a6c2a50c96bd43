package id.laris.persistence.catalogue;

import id.laris.application.catalogue.ProductImports;
import id.laris.application.catalogue.ProductImportsContract;
import id.laris.persistence.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class PostgresProductImportsTest implements ProductImportsContract {
    @Inject
    ProductImports imports;

    @Inject
    Sql sql;

    @BeforeEach
    void forgetImports() {
        sql.update("DELETE FROM product_import");
        sql.update("DELETE FROM import_file");
    }

    @Override
    public ProductImports imports() {
        return imports;
    }

    @Override
    public void keep(UUID file) {
        sql.update("INSERT INTO import_file (id, stored_at, complete) VALUES (?, ?, true)", file, NOW);
    }
}
