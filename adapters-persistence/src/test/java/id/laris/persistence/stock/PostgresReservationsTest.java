package id.laris.persistence.stock;

import id.laris.application.order.Orders;
import id.laris.application.stock.Reservations;
import id.laris.application.stock.ReservationsContract;
import id.laris.application.stock.StockBook;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresReservationsTest implements ReservationsContract {
    @Inject
    Reservations reservations;

    @Inject
    StockBook book;

    @Inject
    Orders orders;

    @Override
    public Reservations reservations() {
        return reservations;
    }

    @Override
    public StockBook book() {
        return book;
    }

    @Override
    public Orders orders() {
        return orders;
    }
}
