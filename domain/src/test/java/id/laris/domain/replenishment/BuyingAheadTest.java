package id.laris.domain.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.laris.domain.replenishment.PriceSteps.Step;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BuyingAheadTest {
    private static final StockCosts COSTS = new StockCosts(Money.rupiah(60_000), 0.25, Money.rupiah(10_000));

    private static ReorderPolicy policy(int pack, int minimum) {
        return new ReorderPolicy(new Terms(7, 1, 7, pack, minimum), new Service.CycleService(0.95), COSTS, 90);
    }

    private static DemandOutlook weekly(double pieces) {
        return new DemandOutlook(Collections.nCopies(12, new ExpectedWeek(pieces, pieces * 0.3)));
    }

    private static PriceSteps steps(Step... steps) {
        return new PriceSteps(Money.rupiah(60_000), List.of(steps));
    }

    private static Step step(int from, long each) {
        return new Step(from, Money.rupiah(each));
    }

    @Test
    void a_few_more_pieces_are_bought_when_all_of_them_cost_less() {
        var ahead = policy(12, 12).ahead(weekly(40), 96, steps(step(100, 55_000)));

        assertThat(ahead.pieces()).isEqualTo(108);
        assertThat(ahead.saved()).isPositive();
    }

    @Test
    void little_off_is_not_worth_a_long_time_on_the_shelf() {
        var ahead = policy(1, 1).ahead(weekly(10), 20, steps(step(120, 59_990)));

        assertThat(ahead).isEqualTo(new BuyingAhead(20, 0));
    }

    @Test
    void no_lot_lasts_longer_than_one_may() {
        var cover = weekly(10).mean(90);
        var ahead = policy(1, 1).ahead(weekly(10), 20, steps(step((int) cover, 50_000), step((int) cover + 1, 1_000)));

        assertThat(ahead.pieces()).isEqualTo((int) cover);
    }

    @Test
    void of_nothing_nothing_is_bought_ahead() {
        var steps = steps(step(2, 1));

        assertThat(policy(1, 1).ahead(weekly(10), 0, steps).pieces()).isZero();
        assertThat(policy(1, 1).ahead(weekly(0), 5, steps).pieces()).isEqualTo(5);
        assertThat(policy(1, 1)
                        .ahead(weekly(10), 5, PriceSteps.of(Money.rupiah(0)))
                        .pieces())
                .isEqualTo(5);
    }

    @Test
    void steps_that_do_not_fall_are_none() {
        assertThatThrownBy(() -> steps(step(10, 60_000))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> steps(step(10, 50_000), step(10, 40_000))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> steps(step(1, 50_000))).isInstanceOf(Invalid.class);
    }

    @Property(tries = 500)
    void it_is_never_less_than_needed_never_dearer_and_in_whole_packs(
            @ForAll @IntRange(min = 1, max = 24) int pack,
            @ForAll @IntRange(min = 1, max = 40) int packs,
            @ForAll @IntRange(min = 1, max = 300) int demand,
            @ForAll @IntRange(min = 2, max = 2_000) int from,
            @ForAll @IntRange(min = 0, max = 1_000) int further,
            @ForAll @IntRange(min = 2, max = 59_999) int each,
            @ForAll @IntRange(min = 0, max = 30_000) int off) {
        int needed = pack * packs;
        var prices = off == 0 || off >= each || further == 0
                ? steps(step(from, each))
                : steps(step(from, each), step(from + further, each - off));
        var outlook = weekly(demand);

        var ahead = policy(pack, 1).ahead(outlook, needed, prices);

        assertThat(ahead.pieces()).isGreaterThanOrEqualTo(needed);
        assertThat(ahead.pieces() % pack).isZero();
        assertThat(ahead.saved()).isGreaterThanOrEqualTo(0);
        if (ahead.pieces() == needed) return;
        assertThat((double) ahead.pieces()).isLessThanOrEqualTo(outlook.mean(90) + 1e-6);
        // Day by day from another side: money for the pieces, plus what lies on the shelf each day until the larger lot
        // is used up.
        var daily = demand / 7.0;
        var days = ahead.pieces() / daily;
        var usual = policy(pack, 1).advise(outlook, StockPosition.of(0));
        assertThat(usual.quantity()).isPositive();
        var large = ahead.pieces() * (double) prices.each(ahead.pieces()).minorUnits()
                + held(ahead.pieces(), daily, prices.each(ahead.pieces()));
        var small = needed * (double) prices.each(needed).minorUnits() + held(needed, daily, prices.each(needed));
        var atMost = small
                + (days - needed / daily)
                        * prices.discount(10_000, COSTS.rate(), daily).cost(usualLot(outlook, pack));
        assertThat(large).isCloseTo(atMost - ahead.saved(), within(1 + atMost * 1e-9));
        assertThat(large).isLessThanOrEqualTo(atMost + 1);
    }

    private static double held(int pieces, double daily, Money each) {
        return each.minorUnits() * COSTS.rate() * pieces * pieces / daily / 2;
    }

    /** The economic lot of the policy in whole packs. */
    private static double usualLot(DemandOutlook outlook, int pack) {
        var between = outlook.mean(14) - outlook.mean(7);
        var economic = new EconomicOrderQuantity(10_000, COSTS.holding(365.25), between / 7 * 365.25)
                .best()
                .quantity();
        var lot = Math.max(between, Math.min(economic, outlook.mean(90)));
        return Math.max(1, Math.ceil(lot / pack - 1e-9) * pack);
    }

    @Property(tries = 500)
    void in_the_usual_rhythm_a_step_is_taken_exactly_when_lots_of_that_size_cost_less(
            @ForAll @IntRange(min = 7, max = 300) int demand,
            @ForAll @IntRange(min = 2, max = 1_500) int from,
            @ForAll @IntRange(min = 1, max = 59_999) int each) {
        var outlook = weekly(demand);
        int needed = (int) usualLot(outlook, 1);
        var prices = steps(step(from, each));
        var yearly = prices.discount(10_000, 0.25, demand / 7.0 * 365.25);
        if (from <= needed || from > outlook.mean(90)) return;

        var ahead = policy(1, 1).ahead(outlook, needed, prices);

        var difference = yearly.cost(needed) - yearly.cost(from);
        if (Math.abs(difference) < 1) return;
        assertThat(ahead.pieces() == from).isEqualTo(difference > 0);
        if (yearly.allUnits().quantity() == from && difference > 1)
            assertThat(ahead.pieces()).isEqualTo(from);
    }
}
