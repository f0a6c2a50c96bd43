package id.laris.application.stock;

import id.laris.application.order.Orders;
import id.laris.application.shared.TestShop;

class InMemoryReservationsTest implements ReservationsContract {
    private final TestShop shop = new TestShop();
    private final Reservations reservations = new InMemoryReservations(shop.stock, shop.orders);

    @Override
    public Reservations reservations() {
        return reservations;
    }

    @Override
    public StockBook book() {
        return shop.stock;
    }

    @Override
    public Orders orders() {
        return shop.orders;
    }
}
