package id.laris.domain.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReorderPolicyTest {
    private static final Terms WEEKLY = new Terms(14, 0, 7, 1, 0);
    private static final StockCosts COSTS = new StockCosts(Money.rupiah(50_000), 0.25, Money.rupiah(0));

    @Test
    void a_steady_week_is_read_back_from_its_intervals() {
        var week = new ExpectedWeek(100, 10);

        assertThat(week.deviation()).isCloseTo(10, within(0.5));
    }

    @Test
    void a_level_keeps_the_service_that_was_asked_for() {
        var outlook = outlook(40, 12);
        var demand = outlook.over(21, 0);

        var advice = policy(new Service.CycleService(0.95)).advise(outlook, StockPosition.of(0));

        assertThat(demand.below(advice.upTo())).isGreaterThanOrEqualTo(0.95);
        assertThat(demand.below(advice.upTo() - 1.0)).isLessThan(0.95);
        assertThat(advice.quantity()).isEqualTo(advice.upTo());
    }

    @Test
    void the_fill_rate_of_the_level_is_what_made_up_demand_shows() {
        var outlook = outlook(20, 9);
        var level = policy(new Service.FillRate(0.95))
                .advise(outlook, StockPosition.of(0))
                .upTo();
        var random = new Random(7);
        var demand = new double[20_000];
        for (int t = 0; t < demand.length; t++) {
            // Negative binomial with the mean and the deviation of the outlook: gamma, then Poisson.
            var chance = random.nextDouble();
            demand[t] = DemandOutlook.shaped(20, 81).quantile(Math.min(0.999999, Math.max(1e-6, chance)));
        }

        var outcome = StockSimulation.run(demand, 0, 2, level, (week, onHand, incoming) -> level - onHand - incoming);

        assertThat(outcome.fillRate()).isBetween(0.94, 0.97);
    }

    @Test
    void an_unsure_lead_time_needs_more_stock() {
        var sure = policy(new Service.CycleService(0.95)).advise(outlook(40, 12), StockPosition.of(0));
        var unsure = new ReorderPolicy(new Terms(14, 5, 7, 1, 0), new Service.CycleService(0.95), COSTS, 90)
                .advise(outlook(40, 12), StockPosition.of(0));

        assertThat(unsure.upTo()).isGreaterThan(sure.upTo());
        assertThat(unsure.deviation()).isGreaterThan(sure.deviation());
    }

    @Test
    void a_dear_shortage_needs_more_stock_than_a_cheap_one() {
        var cheap = policy(new Service.ShortageCost(500)).advise(outlook(40, 12), StockPosition.of(0));
        var dear = policy(new Service.ShortageCost(50_000)).advise(outlook(40, 12), StockPosition.of(0));

        assertThat(dear.upTo()).isGreaterThan(cheap.upTo());
    }

    @Test
    void an_order_that_costs_something_is_worth_a_larger_lot() {
        var each = policy(new Service.FillRate(0.95)).advise(outlook(40, 12), StockPosition.of(0));
        var costly = new ReorderPolicy(
                        WEEKLY,
                        new Service.FillRate(0.95),
                        new StockCosts(Money.rupiah(50_000), 0.25, Money.rupiah(100_000)),
                        90)
                .advise(outlook(40, 12), StockPosition.of(0));

        assertThat(costly.quantity()).isGreaterThan(each.quantity());
        assertThat(costly.reorderLevel()).isLessThan(costly.upTo());
    }

    @Test
    void what_arrives_in_time_counts_and_what_arrives_later_does_not() {
        var soon = new StockPosition(10, List.of(new StockPosition.Arrival(10, 500)));
        var late = new StockPosition(10, List.of(new StockPosition.Arrival(60, 500)));

        assertThat(policy(new Service.FillRate(0.95))
                        .advise(outlook(40, 12), soon)
                        .isToOrder())
                .isFalse();
        assertThat(policy(new Service.FillRate(0.95))
                        .advise(outlook(40, 12), late)
                        .isToOrder())
                .isTrue();
    }

    @Test
    void the_stock_ends_when_the_expected_demand_has_eaten_it() {
        var advice = policy(new Service.FillRate(0.95)).advise(outlook(70, 10), StockPosition.of(100));

        assertThat(advice.endsInDays()).isCloseTo(10, within(1e-9));
        assertThat(policy(new Service.FillRate(0.95))
                        .advise(outlook(70, 10), new StockPosition(100, List.of(new StockPosition.Arrival(9, 70))))
                        .endsInDays())
                .isCloseTo(17, within(1e-9));
    }

    @Test
    void nothing_is_ordered_of_what_nobody_wants() {
        var none = new DemandOutlook(List.of(new ExpectedWeek(0, 0)));

        var advice = policy(new Service.FillRate(0.99)).advise(none, StockPosition.of(0));

        assertThat(advice.quantity()).isZero();
        assertThat(advice.without().missing()).isZero();
        assertThat(policy(new Service.FillRate(0.99))
                        .advise(none, StockPosition.of(5))
                        .surplus())
                .isEqualTo(5);
    }

    @Property(tries = 300)
    void an_order_is_whole_packs_lowers_what_is_missing_and_holds_no_nan(
            @ForAll @DoubleRange(min = 0, max = 5000) double mean,
            @ForAll @DoubleRange(min = 0, max = 3) double cv,
            @ForAll @IntRange(min = 0, max = 60) int lead,
            @ForAll @IntRange(min = 1, max = 48) int pack,
            @ForAll @IntRange(min = 0, max = 100) int minimum,
            @ForAll @IntRange(min = -50, max = 2000) int available) {
        var policy =
                new ReorderPolicy(new Terms(lead, lead / 5.0, 7, pack, minimum), new Service.FillRate(0.95), COSTS, 90);

        var advice = policy.advise(outlook(mean, cv * mean), StockPosition.of(available));

        assertThat(advice.quantity() % pack).isZero();
        if (advice.isToOrder()) {
            assertThat(advice.quantity()).isGreaterThanOrEqualTo(minimum);
            assertThat((long) advice.position() + advice.quantity()).isGreaterThanOrEqualTo(advice.reorderLevel());
        } else {
            assertThat(advice.position()).isGreaterThanOrEqualTo(advice.reorderLevel());
        }
        assertThat(advice.with().missing())
                .isNotNegative()
                .isLessThanOrEqualTo(advice.without().missing() + 1e-6);
        assertThat(advice.with().chance()).isBetween(-1e-9, 1.0);
        assertThat(advice.with().holding())
                .isGreaterThanOrEqualTo(advice.without().holding());
        assertThat(advice.endsInDays()).isBetween(0.0, 366.0);
        assertThat(advice.deviation()).isNotNaN();
    }

    @Test
    void impossible_terms_are_refused() {
        assertThatThrownBy(() -> new Terms(-1, 0, 7, 1, 0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Terms(1, 0, 0, 1, 0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Terms(1, 0, 7, 0, 0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Service.FillRate(1)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new ExpectedWeek(Double.NaN, 1)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new DemandOutlook(List.of())).isInstanceOf(Invalid.class);
    }

    private static ReorderPolicy policy(Service service) {
        return new ReorderPolicy(WEEKLY, service, COSTS, 90);
    }

    private static DemandOutlook outlook(double mean, double deviation) {
        var week = new ExpectedWeek(mean, deviation);
        return new DemandOutlook(Collections.nCopies(8, week));
    }
}
