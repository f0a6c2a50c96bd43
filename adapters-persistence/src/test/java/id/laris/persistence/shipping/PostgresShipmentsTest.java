package id.laris.persistence.shipping;

import id.laris.application.order.Orders;
import id.laris.application.shipping.Shipments;
import id.laris.application.shipping.ShipmentsContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresShipmentsTest implements ShipmentsContract {
    @Inject
    Shipments shipments;

    @Inject
    Orders orders;

    @Override
    public Shipments shipments() {
        return shipments;
    }

    @Override
    public Orders orders() {
        return orders;
    }
}
