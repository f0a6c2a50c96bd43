package id.laris.persistence.stock;

import id.laris.application.stock.Warehouses;
import id.laris.application.stock.WarehousesContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresWarehousesTest implements WarehousesContract {
    @Inject
    Warehouses warehouses;

    @Override
    public Warehouses warehouses() {
        return warehouses;
    }
}
