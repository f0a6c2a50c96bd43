package id.laris.domain.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.replenishment.Purse.Wish;
import id.laris.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PurseTest {
    private static Wish<String> wish(String what, int pieces, int pack, int minimum, long each, double benefit) {
        return new Wish<>(what, pieces, pack, minimum, Money.rupiah(each), benefit);
    }

    @Test
    void the_most_for_each_rupiah_comes_first_and_the_last_one_in_whole_packs() {
        var dear = wish("dear", 10, 1, 0, 100, 500);
        var good = wish("good", 10, 1, 0, 100, 3_000);
        var packed = wish("packed", 12, 6, 0, 50, 900);

        assertThat(Purse.spend(List.of(dear, good, packed), Money.rupiah(1_450)))
                .containsEntry("good", 10)
                .containsEntry("packed", 6)
                .containsEntry("dear", 1);
    }

    @Test
    void less_than_can_be_had_is_not_bought() {
        assertThat(Purse.spend(List.of(wish("a", 24, 12, 24, 10, 9)), Money.rupiah(239)))
                .containsEntry("a", 0);
    }

    @Test
    void a_gift_is_always_taken() {
        assertThat(Purse.spend(List.of(wish("a", 5, 1, 0, 0, 0)), Money.rupiah(0)))
                .containsEntry("a", 5);
    }

    @Property(tries = 300)
    void it_never_costs_more_than_there_is_and_enough_money_buys_all(
            @ForAll long seed, @ForAll @LongRange(min = 0, max = 2_000_000) long money) {
        var random = new Random(seed);
        var wishes = new ArrayList<Wish<Integer>>();
        for (int i = 0; i < 12; i++) {
            int pack = 1 + random.nextInt(6);
            wishes.add(new Wish<>(
                    i,
                    pack * (1 + random.nextInt(20)),
                    pack,
                    random.nextInt(15),
                    Money.rupiah(random.nextInt(10_000)),
                    random.nextDouble() * 100_000));
        }

        var bought = Purse.spend(wishes, Money.rupiah(money));

        long spent = 0;
        for (var wish : wishes) {
            int pieces = bought.get(wish.what());
            assertThat(pieces).isBetween(0, wish.pieces());
            assertThat(pieces % wish.pack()).isZero();
            spent += pieces * wish.prices().each(1).minorUnits();
        }
        assertThat(spent).isLessThanOrEqualTo(money);
        assertThat(Purse.spend(wishes, Money.rupiah(1_000_000_000_000L)))
                .allSatisfy((what, pieces) ->
                        assertThat(pieces).isEqualTo(wishes.get(what).pieces()));
    }

    private static PriceSteps steps(long each, int from, long then) {
        return new PriceSteps(Money.rupiah(each), List.of(new PriceSteps.Step(from, Money.rupiah(then))));
    }

    private static Wish<String> ahead(String what, int needed, int pieces, PriceSteps prices, double saved) {
        return new Wish<>(what, needed, 1, 1, prices, 1_000, new BuyingAhead(pieces, saved));
    }

    @Test
    void what_is_needed_comes_before_what_is_only_cheaper() {
        var shirts = ahead("shirts", 80, 100, steps(100, 100, 95), 300);
        var caps = wish("caps", 10, 1, 0, 100, 10);

        assertThat(Purse.spend(List.of(shirts, caps), Money.rupiah(9_500)))
                .containsEntry("shirts", 80)
                .containsEntry("caps", 10);
        assertThat(Purse.spend(List.of(shirts, caps), Money.rupiah(10_500)))
                .containsEntry("shirts", 100)
                .containsEntry("caps", 10);
    }

    @Test
    void a_line_that_is_cut_below_the_step_costs_the_price_of_few() {
        var shirts = ahead("shirts", 120, 120, steps(100, 100, 90), 0);

        assertThat(Purse.spend(List.of(shirts), Money.rupiah(10_799))).containsEntry("shirts", 119);
        assertThat(Purse.spend(List.of(shirts), Money.rupiah(8_999))).containsEntry("shirts", 89);
    }

    @Test
    void more_for_less_money_is_taken_even_when_less_cannot_be_paid() {
        var shirts = ahead("shirts", 96, 100, steps(100, 100, 90), 600);

        assertThat(Purse.spend(List.of(shirts), Money.rupiah(9_000))).containsEntry("shirts", 100);
    }

    @Property(tries = 300)
    void steps_never_make_it_cost_more_than_there_is(
            @ForAll long seed, @ForAll @LongRange(min = 0, max = 3_000_000) long money) {
        var random = new Random(seed);
        var wishes = new ArrayList<Wish<Integer>>();
        for (int i = 0; i < 12; i++) {
            int pack = 1 + random.nextInt(6);
            int needed = pack * (1 + random.nextInt(20));
            int each = 2 + random.nextInt(10_000);
            var prices = steps(each, 2 + random.nextInt(150), 1 + random.nextInt(each - 1));
            wishes.add(new Wish<>(
                    i,
                    needed,
                    pack,
                    random.nextInt(15),
                    prices,
                    random.nextDouble() * 100_000,
                    new BuyingAhead(needed + pack * random.nextInt(10), random.nextInt(5_000))));
        }

        var bought = Purse.spend(wishes, Money.rupiah(money));

        long spent = 0;
        for (var wish : wishes) {
            int pieces = bought.get(wish.what());
            assertThat(pieces == wish.ahead().pieces() || pieces <= wish.pieces())
                    .isTrue();
            assertThat(pieces % wish.pack()).isZero();
            spent += pieces * wish.prices().each(pieces).minorUnits();
        }
        assertThat(spent).isLessThanOrEqualTo(money);
        assertThat(Purse.spend(wishes, Money.rupiah(1_000_000_000_000L)))
                .allSatisfy((what, pieces) ->
                        assertThat(pieces).isEqualTo(wishes.get(what).ahead().pieces()));
    }

    @Test
    void room_goes_to_what_earns_most_for_each_piece() {
        var large = wish("dear", 10, 1, 0, 1_000, 1_000);
        var cheap = wish("cheap", 10, 5, 0, 1, 900);

        assertThat(Purse.store(List.of(cheap, large), 16))
                .containsEntry("dear", 10)
                .containsEntry("cheap", 5);
        assertThat(Purse.store(List.of(cheap, large), -3))
                .containsEntry("dear", 0)
                .containsEntry("cheap", 0);
    }

    @Property(tries = 300)
    void no_more_is_stored_than_there_is_room_for(
            @ForAll long seed, @ForAll @LongRange(min = -50, max = 1_500) long room) {
        var random = new Random(seed);
        var wishes = new ArrayList<Wish<Integer>>();
        for (int i = 0; i < 12; i++) {
            int pack = 1 + random.nextInt(6);
            int needed = pack * random.nextInt(20);
            wishes.add(new Wish<>(
                    i,
                    needed,
                    pack,
                    random.nextInt(15),
                    PriceSteps.of(Money.rupiah(random.nextInt(10_000))),
                    random.nextDouble() * 100_000,
                    new BuyingAhead(needed + pack * random.nextInt(10), random.nextInt(5_000))));
        }

        var stored = Purse.store(wishes, room);

        assertThat(stored.values().stream().mapToLong(Integer::longValue).sum()).isLessThanOrEqualTo(Math.max(0, room));
        for (var wish : wishes)
            assertThat(stored.get(wish.what()) % wish.pack()).isZero();
    }
}
