package id.laris.domain.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The best answer is not beaten by any other that is tried. */
class LotsTest {
    @Property
    void no_other_lot_is_cheaper(
            @ForAll @DoubleRange(min = 1, max = 1e6) double fixed,
            @ForAll @DoubleRange(min = 0.01, max = 1e4) double holding,
            @ForAll @DoubleRange(min = 0.1, max = 1e6) double demand,
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor) {
        var costs = new EconomicOrderQuantity(fixed, holding, demand);

        assertThat(costs.best().cost())
                .isLessThanOrEqualTo(costs.lot(costs.best().quantity() * factor).cost() * (1 + 1e-12));
    }

    @Property(tries = 300)
    void no_other_way_of_putting_periods_together_is_cheaper(
            @ForAll @Size(min = 1, max = 9) int[] given, @ForAll @IntRange(min = 1, max = 300) int fixed) {
        var demand = Arrays.stream(given)
                .mapToDouble(each -> Math.abs((double) each % 50))
                .toArray();
        var n = demand.length;
        var schedule = LotSchedule.of(demand, filled(n, fixed), filled(n, 1), filled(n, 0));

        var cheapest = IntStream.range(0, 1 << (n - 1))
                .mapToDouble(cuts -> cost(demand, fixed, cuts))
                .min()
                .orElseThrow();
        assertThat(schedule.cost()).isCloseTo(cheapest, within(1e-9));
        assertThat(Arrays.stream(schedule.orders()).sum())
                .isCloseTo(Arrays.stream(demand).sum(), within(1e-9));
    }

    @Test
    void the_exact_s_S_is_not_beaten_by_its_neighbours() {
        var review = new PeriodicReview(25, 1, 9, NegativeBinomial.with(4, 12));
        var best = review.best();

        for (int point = best.point() - 3; point <= best.point() + 3; point++)
            for (int upTo = Math.max(point + 1, best.upTo() - 6); upTo <= best.upTo() + 6; upTo++)
                assertThat(review.cost(point, upTo)).isGreaterThanOrEqualTo(best.cost() - 1e-9);
    }

    @Test
    void the_exact_r_Q_is_not_beaten_by_its_neighbours() {
        var review = new PoissonReview(30, 2, 20, 5, 1.5);
        var best = review.best();

        for (int point = best.point() - 3; point <= best.point() + 3; point++)
            for (int quantity = Math.max(1, best.quantity() - 5); quantity <= best.quantity() + 5; quantity++)
                assertThat(review.cost(point, quantity)).isGreaterThanOrEqualTo(best.cost() - 1e-9);
    }

    @Test
    void small_lots_do_not_reach_above_the_newsvendor_s_level() {
        var demand = new Normal(50, 8);

        assertThat(PowerApproximation.corrected(2.5, 0.18, 0.7, demand).upTo())
                .isCloseTo(new Newsvendor(0.18, 0.7).best(demand), within(1e-9));
        assertThat(PowerApproximation.corrected(250, 0.18, 0.7, demand))
                .isEqualTo(PowerApproximation.of(250, 0.18, 0.7, demand));
    }

    @Test
    void a_discount_is_taken_only_where_it_pays() {
        var little = new QuantityDiscount(10, 0.5, 100, new double[] {0, 1000}, new double[] {10, 9.9});
        var much = new QuantityDiscount(10, 0.5, 100, new double[] {0, 50}, new double[] {10, 8});

        assertThat(little.allUnits().step()).isZero();
        assertThat(much.allUnits().step()).isEqualTo(1);
        assertThat(much.allUnits().quantity()).isEqualTo(50);
        assertThat(much.incremental().cost())
                .isGreaterThanOrEqualTo(much.allUnits().cost());
    }

    @Test
    void nothing_demanded_is_nothing_ordered() {
        assertThat(LotSchedule.of(new double[3], filled(3, 100), filled(3, 1), filled(3, 5))
                        .cost())
                .isZero();
    }

    private static double cost(double[] demand, double fixed, int cuts) {
        var sum = 0.0;
        var begin = 0;
        var pieces = 0.0;
        var held = 0.0;
        for (int t = 0; t < demand.length; t++) {
            pieces += demand[t];
            held += demand[t] * (t - begin);
            if (t < demand.length - 1 && (cuts >> t & 1) == 0) continue;
            sum += held + (pieces > 0 ? fixed : 0);
            begin = t + 1;
            pieces = 0;
            held = 0;
        }
        return sum;
    }

    private static double[] filled(int n, double value) {
        var filled = new double[n];
        Arrays.fill(filled, value);
        return filled;
    }
}
