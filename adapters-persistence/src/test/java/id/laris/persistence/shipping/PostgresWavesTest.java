package id.laris.persistence.shipping;

import id.laris.application.order.Orders;
import id.laris.application.shipping.Shipments;
import id.laris.application.shipping.Waves;
import id.laris.application.shipping.WavesContract;
import id.laris.application.stock.StockBook;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresWavesTest implements WavesContract {
    @Inject
    Waves waves;

    @Inject
    Orders orders;

    @Inject
    StockBook book;

    @Inject
    Shipments shipments;

    @Override
    public Waves waves() {
        return waves;
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public StockBook book() {
        return book;
    }

    @Override
    public Shipments shipments() {
        return shipments;
    }
}
