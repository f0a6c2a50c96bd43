package id.laris.persistence.shipping;

import id.laris.application.order.Orders;
import id.laris.application.shipping.HandoverSheets;
import id.laris.application.shipping.HandoverSheetsContract;
import id.laris.application.shipping.Shipments;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresHandoverSheetsTest implements HandoverSheetsContract {
    @Inject
    HandoverSheets sheets;

    @Inject
    Orders orders;

    @Inject
    Shipments shipments;

    @Override
    public HandoverSheets sheets() {
        return sheets;
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public Shipments shipments() {
        return shipments;
    }
}
