package id.laris.persistence.reporting;

import id.laris.application.order.Orders;
import id.laris.application.reporting.ShopFigures;
import id.laris.application.reporting.ShopFiguresContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresShopFiguresTest implements ShopFiguresContract {
    @Inject
    ShopFigures figures;

    @Inject
    Orders orders;

    @Override
    public ShopFigures figures() {
        return figures;
    }

    @Override
    public Orders orders() {
        return orders;
    }
}
