package id.laris.domain.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.laris.domain.shared.Invalid;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds for whatever may be demanded. */
class DistributionsTest {
    @Provide
    Arbitrary<Distribution> distributions() {
        var mean = Arbitraries.doubles().between(0.05, 300);
        var more = Arbitraries.doubles().between(1.05, 20);
        return Arbitraries.oneOf(List.of(
                Combinators.combine(mean, more).as((m, f) -> new Normal(m, Math.sqrt(m * f))),
                Combinators.combine(mean, more).as((m, f) -> Gamma.with(m, m * f)),
                Combinators.combine(mean, more).as((m, f) -> NegativeBinomial.with(m, m * f)),
                Combinators.combine(mean, more).as((m, f) -> new LogNormal(Math.log(m), f / 20)),
                Combinators.combine(mean, more).as((m, f) -> new Uniform(m, m + f)),
                mean.map(Poisson::new),
                more.map(f -> new Geometric(1 / f))));
    }

    @Property
    void what_is_missing_and_what_is_left_differ_by_the_way_to_the_mean(
            @ForAll("distributions") Distribution demand, @ForAll @IntRange(max = 500) int level) {
        var loss = demand.loss(level);

        assertThat(loss.missing()).isNotNegative();
        assertThat(loss.left()).isNotNegative();
        assertThat(loss.missing() - loss.left()).isCloseTo(demand.mean() - level, within(1e-7 * (1 + level)));
    }

    @Property
    void losses_of_the_second_order_add_up_to_half_the_mean_square(
            @ForAll("distributions") Distribution demand, @ForAll @IntRange(max = 500) int level) {
        var away = demand.mean() - level;
        var pieces = demand instanceof Pieces ? away : 0;
        var loss = demand.secondLoss(level);

        assertThat(loss.missing() + loss.left())
                .isCloseTo((demand.variance() + away * away - pieces) / 2, within(1e-6 * (1 + away * away)));
    }

    @Property
    void the_quantile_is_met_with_its_probability_and_nothing_less_is(
            @ForAll("distributions") Distribution demand, @ForAll @DoubleRange(min = 0.01, max = 0.99) double share) {
        var level = demand.quantile(share);

        assertThat(demand.below(level)).isGreaterThanOrEqualTo(share - 1e-9);
        var less = demand instanceof Pieces ? level - 1 : level - 1e-6 * (1 + Math.abs(level));
        assertThat(demand.below(less)).isLessThan(share);
    }

    @Property
    void the_newsvendor_s_level_costs_no_more_than_others(
            @ForAll("distributions") Distribution demand,
            @ForAll @DoubleRange(min = 0.1, max = 50) double shortage,
            @ForAll @IntRange(max = 400) int other) {
        var costs = new Newsvendor(1, shortage);

        assertThat(costs.cost(demand, costs.best(demand)))
                .isLessThanOrEqualTo(costs.cost(demand, other) + 1e-6 * (1 + other));
    }

    @Test
    void counted_demand_needs_chances_that_add_up() {
        assertThatThrownBy(() -> new Empirical(new TreeMap<>(java.util.Map.of(1, 0.5))))
                .isInstanceOf(Invalid.class);
        var counted = new Empirical(new TreeMap<>(java.util.Map.of(0, 0.75, 10, 0.25)));
        assertThat(counted.quantile(0.7)).isZero();
        assertThat(counted.quantile(0.8)).isEqualTo(10);
        assertThat(counted.loss(4)).isEqualTo(new Loss(1.5, 3));
    }

    @Test
    void numbers_nothing_can_be_said_of_are_refused() {
        assertThatThrownBy(() -> new Normal(Double.NaN, 1)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Normal(1, 0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Poisson(0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> NegativeBinomial.with(5, 5)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Uniform(2, 2)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Poisson(3).quantile(1)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new EconomicOrderQuantity(1, Double.POSITIVE_INFINITY, 1))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new EconomicOrderQuantity(1, 1, 2).produced(2)).isInstanceOf(Invalid.class);
    }
}
