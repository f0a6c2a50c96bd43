package id.laris.application.cart;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Actor;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JoinCartsTest {
    private final TestShop shop =
            new TestShop().receive(Goods.KAOS_M, Goods.BANDUNG, 5).receive(Goods.TOPI, Goods.JAKARTA, 5);
    private final Actor sari = Actor.customer(new AccountId(new UUID(7, 1)));

    private String visitorsCart(Sku sku, int pieces) {
        shop.actor.become(Actor.VISITOR);
        return shop.cartWith(sku, pieces);
    }

    private Optional<CartView> signIn(String reference) {
        shop.actor.become(sari);
        return shop.joinCarts.join(Optional.ofNullable(reference));
    }

    private static Map<Sku, Integer> pieces(Optional<CartView> cart) {
        return cart.orElseThrow().lines().stream()
                .collect(Collectors.toMap(
                        l -> l.line().sku(), l -> l.line().quantity().value()));
    }

    @Test
    void the_first_cart_becomes_the_accounts() {
        var brought = visitorsCart(Goods.TOPI, 2);

        signIn(brought);

        assertThat(pieces(signIn(null))).isEqualTo(Map.of(Goods.TOPI, 2));
    }

    @Test
    void pieces_add_up_and_nothing_is_lost() {
        signIn(visitorsCart(Goods.TOPI, 2));
        var brought = visitorsCart(Goods.TOPI, 1);
        shop.putInCart.put(brought, Goods.KAOS_M, Quantity.of(1));

        assertThat(pieces(signIn(brought))).isEqualTo(Map.of(Goods.TOPI, 3, Goods.KAOS_M, 1));
        assertThat(pieces(signIn(brought))).isEqualTo(Map.of(Goods.TOPI, 3, Goods.KAOS_M, 1));
    }

    @Test
    void no_more_pieces_than_are_free() {
        signIn(visitorsCart(Goods.TOPI, 4));

        assertThat(pieces(signIn(visitorsCart(Goods.TOPI, 3)))).isEqualTo(Map.of(Goods.TOPI, 5));
    }

    @Test
    void what_sold_out_meanwhile_stays_to_be_decided_on() {
        signIn(visitorsCart(Goods.TOPI, 2));
        var brought = visitorsCart(Goods.TOPI, 4);
        shop.stock.hold(
                new id.laris.domain.shared.OrderId(new UUID(9, 9)),
                java.util.List.of(new id.laris.domain.stock.Hold(Goods.TOPI, Goods.JAKARTA, Quantity.of(5))));

        var joined = signIn(brought);

        assertThat(pieces(joined)).isEqualTo(Map.of(Goods.TOPI, 4));
        assertThat(joined.orElseThrow().hasNotices()).isTrue();
    }

    @Test
    void a_forged_reference_brings_nothing() {
        assertThat(signIn("bukan-keranjang")).isEmpty();
        assertThat(signIn(new UUID(1, 1) + ".palsu")).isEmpty();
    }

    @Test
    void a_cart_opened_while_signed_in_is_the_accounts() {
        shop.actor.become(sari);
        shop.cartWith(Goods.KAOS_M, 1);

        assertThat(pieces(signIn(null))).isEqualTo(Map.of(Goods.KAOS_M, 1));
    }
}
