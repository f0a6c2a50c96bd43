package id.laris.application.customer;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.customer.Wishlists.Wish;
import id.laris.application.shared.Goods;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of wishlists promises. */
public interface WishlistsContract {
    Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    Slug KAOS = Goods.kaos().slug();
    Slug TOPI = Goods.topi().slug();

    Wishlists wishlists();

    @Test
    default void wishes_come_back_newest_first() {
        var customer = new AccountId(UUID.randomUUID());
        var kaos = new Wish(KAOS, Optional.of(Goods.KAOS_M), NOON);
        var topi = new Wish(TOPI, Optional.empty(), NOON.plusSeconds(1));

        wishlists().put(customer, kaos);
        wishlists().put(customer, topi);

        assertThat(wishlists().of(customer)).containsExactly(topi, kaos);
        assertThat(wishlists().of(new AccountId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    default void a_later_wish_for_the_same_product_replaces_the_earlier() {
        var customer = new AccountId(UUID.randomUUID());
        var later = new Wish(KAOS, Optional.of(Goods.KAOS_L), NOON.plusSeconds(1));

        wishlists().put(customer, new Wish(KAOS, Optional.of(Goods.KAOS_M), NOON));
        wishlists().put(customer, later);

        assertThat(wishlists().of(customer)).containsExactly(later);
    }

    @Test
    default void a_removed_wish_is_gone_and_those_of_others_are_not() {
        var customer = new AccountId(UUID.randomUUID());
        var other = new AccountId(UUID.randomUUID());
        wishlists().put(customer, new Wish(KAOS, Optional.empty(), NOON));
        wishlists().put(other, new Wish(KAOS, Optional.empty(), NOON));

        wishlists().remove(customer, KAOS);
        wishlists().remove(customer, TOPI);

        assertThat(wishlists().holds(customer, KAOS)).isFalse();
        assertThat(wishlists().holds(other, KAOS)).isTrue();
    }

    @Test
    default void an_erased_wishlist_is_empty() {
        var customer = new AccountId(UUID.randomUUID());
        wishlists().put(customer, new Wish(KAOS, Optional.empty(), NOON));
        wishlists().put(customer, new Wish(TOPI, Optional.empty(), NOON));

        wishlists().erase(customer);

        assertThat(wishlists().of(customer)).isEmpty();
    }
}
