package id.laris.persistence.customer;

import id.laris.application.customer.Wishlists;
import id.laris.application.customer.WishlistsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresWishlistsTest implements WishlistsContract {
    @Inject
    Wishlists wishlists;

    @Override
    public Wishlists wishlists() {
        return wishlists;
    }
}
