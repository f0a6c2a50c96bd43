package id.laris.persistence.stock;

import id.laris.application.stock.Bins;
import id.laris.application.stock.BinsContract;
import id.laris.application.stock.Warehouses;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresBinsTest implements BinsContract {
    @Inject
    Bins bins;

    @Inject
    Warehouses warehouses;

    @Override
    public Bins bins() {
        return bins;
    }

    @Override
    public Warehouses warehouses() {
        return warehouses;
    }
}
