package id.laris.persistence.order;

import id.laris.application.order.Orders;
import id.laris.application.order.OrdersContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresOrdersTest implements OrdersContract {
    @Inject
    Orders orders;

    @Override
    public Orders orders() {
        return orders;
    }
}
