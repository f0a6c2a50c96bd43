package id.laris.domain.cart;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.catalogue.Offer;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.PackedSize;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CartTest {
    private static final Sku SHIRT = new Sku("KAOS-M");
    private static final Sku CAP = new Sku("TOPI");
    private static final Cart EMPTY = Cart.empty(new CartId(new UUID(0, 1)));

    /** What the visitor saw beside what is true now. */
    record World(Cart cart, Map<Sku, Offer> offers, Map<Sku, Quantity> free) {}

    @Property
    void accepting_the_changes_leaves_nothing_to_accept(@ForAll("worlds") World world) {
        var accepted = world.cart().accepting(world.cart().review(world.offers(), world.free()));

        assertThat(accepted.review(world.offers(), world.free()))
                .allSatisfy(line -> assertThat(line.notices()).isEmpty());
        assertThat(accepted.lines()).allSatisfy(line -> {
            assertThat(line.quantity()).isLessThanOrEqualTo(world.cart().quantityOf(line.sku()));
            assertThat(line.priceSeen())
                    .isEqualTo(world.offers().get(line.sku()).price());
        });
    }

    @Property
    void a_line_without_notice_is_exactly_as_seen(@ForAll("worlds") World world) {
        assertThat(world.cart().review(world.offers(), world.free())).allSatisfy(reviewed -> {
            var line = reviewed.line();
            if (reviewed.notices().isEmpty()) {
                assertThat(reviewed.offer()).isPresent();
                assertThat(reviewed.total()).isEqualTo(line.priceSeen().times(line.quantity()));
                assertThat(line.quantity()).isLessThanOrEqualTo(reviewed.available());
            }
        });
    }

    @Example
    void says_what_changed() {
        var cart = EMPTY.put(SHIRT, Quantity.of(3), rupiah(100_000)).put(CAP, Quantity.of(1), rupiah(50_000));

        assertThat(notices(
                        cart, Map.of(SHIRT, offer(SHIRT, 100_000), CAP, offer(CAP, 50_000)), Map.of(SHIRT, 3, CAP, 1)))
                .containsExactly(List.of(), List.of());
        assertThat(notices(cart, Map.of(SHIRT, offer(SHIRT, 90_000)), Map.of(SHIRT, 2, CAP, 5)))
                .containsExactly(
                        List.of(Cart.Notice.PRICE_CHANGED, Cart.Notice.NOT_ENOUGH_STOCK),
                        List.of(Cart.Notice.NO_LONGER_SOLD));
        assertThat(notices(cart, Map.of(SHIRT, offer(SHIRT, 100_000), CAP, offer(CAP, 50_000)), Map.of(SHIRT, 9)))
                .containsExactly(List.of(), List.of(Cart.Notice.SOLD_OUT));
    }

    @Example
    void accepting_takes_todays_price_and_what_is_left() {
        var cart = EMPTY.put(SHIRT, Quantity.of(3), rupiah(100_000)).put(CAP, Quantity.of(1), rupiah(50_000));

        var accepted = cart.accepting(cart.review(Map.of(SHIRT, offer(SHIRT, 90_000)), Map.of(SHIRT, Quantity.of(2))));

        assertThat(accepted.lines()).containsExactly(new Cart.Line(SHIRT, Quantity.of(2), rupiah(90_000)));
    }

    @Example
    void putting_a_sku_again_replaces_it_in_its_place() {
        var cart = EMPTY.put(SHIRT, Quantity.of(1), rupiah(1))
                .put(CAP, Quantity.of(1), rupiah(1))
                .put(SHIRT, Quantity.of(5), rupiah(2));

        assertThat(cart.lines()).extracting(Cart.Line::sku).containsExactly(SHIRT, CAP);
        assertThat(cart.quantityOf(SHIRT)).isEqualTo(Quantity.of(5));
        assertThat(cart.without(SHIRT).pieces()).containsOnlyKeys(CAP);
        assertThat(cart.without(new Sku("OTHER"))).isEqualTo(cart);
        assertThat(EMPTY.isEmpty()).isTrue();
    }

    @Example
    void holds_no_more_than_its_limits() {
        var full = EMPTY;
        for (int i = 0; i < Cart.MOST_LINES; i++) full = full.put(new Sku("S" + i), Quantity.of(1), rupiah(1));
        var cart = full;

        assertThatThrownBy(() -> cart.put(SHIRT, Quantity.of(1), rupiah(1)))
                .hasFieldOrPropertyWithValue("code", "invalid-cart");
        assertThat(cart.put(new Sku("S5"), Quantity.of(2), rupiah(1)).quantityOf(new Sku("S5")))
                .isEqualTo(Quantity.of(2));
        assertThatThrownBy(() -> EMPTY.put(SHIRT, Quantity.of(1_000), rupiah(1)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> EMPTY.put(SHIRT, Quantity.ZERO, rupiah(1))).isInstanceOf(Invalid.class);
        var line = new Cart.Line(SHIRT, Quantity.of(1), rupiah(1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cart(EMPTY.id(), List.of(line, line), 0));
    }

    @Provide
    Arbitrary<World> worlds() {
        var skus = List.of("A", "B", "C", "D").stream().map(Sku::new).toList();
        var seen = Arbitraries.integers().between(0, 4).list().ofSize(4);
        var prices = Arbitraries.longs().between(0, 2).list().ofSize(4);
        var free = Arbitraries.integers().between(0, 4).list().ofSize(4);
        return Combinators.combine(seen, prices, free).as((quantities, current, left) -> {
            var cart = EMPTY;
            var offers = new HashMap<Sku, Offer>();
            var available = new HashMap<Sku, Quantity>();
            for (int i = 0; i < 4; i++) {
                var sku = skus.get(i);
                if (quantities.get(i) > 0) cart = cart.put(sku, Quantity.of(quantities.get(i)), rupiah(1_000));
                if (current.get(i) > 0) offers.put(sku, offer(sku, current.get(i) * 1_000));
                if (left.get(i) > 0) available.put(sku, Quantity.of(left.get(i)));
            }
            return new World(cart, offers, available);
        });
    }

    private static List<List<Cart.Notice>> notices(Cart cart, Map<Sku, Offer> offers, Map<Sku, Integer> free) {
        var available = new HashMap<Sku, Quantity>();
        free.forEach((sku, n) -> available.put(sku, Quantity.of(n)));
        return cart.review(offers, available).stream()
                .map(Cart.ReviewedLine::notices)
                .toList();
    }

    private static Offer offer(Sku sku, long price) {
        return new Offer(
                sku,
                new Slug("kaos"),
                "Kaos",
                "M",
                rupiah(price),
                PackedSize.ofGrams(200),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
