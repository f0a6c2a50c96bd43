package id.laris.application.cart;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.cart.CartId;
import id.laris.domain.shared.AccountId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of customers' carts promises. */
public interface CustomerCartsContract {
    CustomerCarts customerCarts();

    @Test
    default void the_cart_kept_last_is_the_customers() {
        var customer = new AccountId(UUID.randomUUID());
        var last = new CartId(UUID.randomUUID());

        customerCarts().keep(customer, new CartId(UUID.randomUUID()));
        customerCarts().keep(customer, last);

        assertThat(customerCarts().find(customer)).contains(last);
        assertThat(customerCarts().find(new AccountId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    default void a_forgotten_cart_is_nobodys() {
        var customer = new AccountId(UUID.randomUUID());
        customerCarts().keep(customer, new CartId(UUID.randomUUID()));

        customerCarts().forget(customer);
        customerCarts().forget(customer);

        assertThat(customerCarts().find(customer)).isEmpty();
    }
}
