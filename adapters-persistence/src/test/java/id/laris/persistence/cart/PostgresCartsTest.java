package id.laris.persistence.cart;

import id.laris.application.cart.Carts;
import id.laris.application.cart.CartsContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresCartsTest implements CartsContract {
    @Inject
    Carts carts;

    @Override
    public Carts carts() {
        return carts;
    }
}
