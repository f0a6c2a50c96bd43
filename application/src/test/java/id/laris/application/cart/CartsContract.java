package id.laris.application.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shared.Goods;
import id.laris.domain.cart.Cart;
import id.laris.domain.cart.CartId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.StaleVersion;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of carts promises. */
public interface CartsContract {
    Carts carts();

    private Cart opened() {
        var cart = Cart.empty(new CartId(UUID.randomUUID()));
        carts().add(cart);
        return carts().find(cart.id()).orElseThrow();
    }

    @Test
    default void a_cart_comes_back_with_its_lines_in_order() {
        var cart = opened();

        carts().save(cart.put(Goods.TOPI, Quantity.of(1), Goods.TOPI_PRICE)
                .put(Goods.KAOS_M, Quantity.of(2), Goods.KAOS_PRICE));

        var stored = carts().find(cart.id()).orElseThrow();
        assertThat(stored.lines())
                .containsExactly(
                        new Cart.Line(Goods.TOPI, Quantity.of(1), Goods.TOPI_PRICE),
                        new Cart.Line(Goods.KAOS_M, Quantity.of(2), Goods.KAOS_PRICE));
        assertThat(carts().save(stored.without(Goods.TOPI)))
                .isEqualTo(carts().find(stored.id()).orElseThrow());
        assertThat(carts().find(cart.id()).orElseThrow().lines()).hasSize(1);
    }

    @Test
    default void a_save_over_a_newer_version_is_refused() {
        var cart = opened();
        carts().save(cart.put(Goods.TOPI, Quantity.of(1), Goods.TOPI_PRICE));

        assertThatThrownBy(() -> carts().save(cart)).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void a_closed_cart_is_gone_and_closes_once() {
        var cart = opened();

        carts().close(cart);

        assertThat(carts().find(cart.id())).isEmpty();
        assertThatThrownBy(() -> carts().close(cart)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> carts().save(cart)).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void an_unknown_cart_is_not_found() {
        assertThat(carts().find(new CartId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    default void carts_touched_since_are_not_forgotten() {
        var cart = opened();

        carts().forgetUntouchedSince(Instant.parse("2001-01-01T00:00:00Z"));
        assertThat(carts().find(cart.id())).isPresent();

        carts().forgetUntouchedSince(Instant.parse("2101-01-01T00:00:00Z"));
        assertThat(carts().find(cart.id())).isEmpty();
    }
}
