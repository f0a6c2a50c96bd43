package id.laris.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.forecasting.Series;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AbcXyzTest {
    private static Series weeks(double... pieces) {
        return Series.of(pieces);
    }

    private static BigInteger sum(Map<Integer, Long> revenue, Map<Integer, AbcClass> classes, AbcClass... of) {
        return revenue.entrySet().stream()
                .filter(it -> it.getValue() > 0 && Arrays.asList(of).contains(classes.get(it.getKey())))
                .map(it -> BigInteger.valueOf(it.getValue()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Test
    void eighty_of_a_hundred_are_a_the_next_fifteen_b() {
        assertThat(AbcClass.of(Map.of("a", 70L, "b", 15L, "c", 10L, "d", 5L, "e", 0L, "f", -9L)))
                .containsEntry("a", AbcClass.A)
                .containsEntry("b", AbcClass.A)
                .containsEntry("c", AbcClass.B)
                .containsEntry("d", AbcClass.C)
                .containsEntry("e", AbcClass.C)
                .containsEntry("f", AbcClass.C);
        assertThat(AbcClass.of(Map.of("einzig", 1L))).containsEntry("einzig", AbcClass.A);
        assertThat(AbcClass.of(Map.<String, Long>of())).isEmpty();
    }

    @Property
    void classes_bring_what_they_say_and_who_brings_more_is_never_lower(
            @ForAll @Size(max = 12)
                    Map<@IntRange(max = 1_000) Integer, @LongRange(min = -1_000, max = Long.MAX_VALUE) Long> revenue) {
        var classes = AbcClass.of(revenue);

        assertThat(classes.keySet()).isEqualTo(revenue.keySet());
        revenue.forEach((one, brings) -> revenue.forEach((other, less) -> {
            if (brings > less) assertThat(classes.get(one)).isLessThanOrEqualTo(classes.get(other));
        }));
        var hundred = BigInteger.valueOf(100);
        var total = sum(revenue, classes, AbcClass.values()).divide(hundred);
        assertThat(sum(revenue, classes, AbcClass.A)).isGreaterThanOrEqualTo(total.multiply(BigInteger.valueOf(80)));
        assertThat(sum(revenue, classes, AbcClass.A, AbcClass.B))
                .isGreaterThanOrEqualTo(total.multiply(BigInteger.valueOf(95)));
    }

    @Test
    void steady_weeks_are_x_and_rare_ones_z() {
        assertThat(XyzClass.of(weeks(5, 5, 5, 5, 5, 5, 5, 5))).contains(XyzClass.X);
        assertThat(XyzClass.of(weeks(1, 9, 2, 8, 5, 1, 9, 2))).contains(XyzClass.Y);
        assertThat(XyzClass.of(weeks(0, 0, 0, 0, 0, 0, 0, 9))).contains(XyzClass.Z);
        assertThat(XyzClass.of(weeks(1e150, 1e150, 1e150, 1e150, 1e150, 1e150, 1e150, 1e150)))
                .contains(XyzClass.X);
    }

    @Test
    void what_was_more_than_a_year_ago_does_not_count() {
        var weeks = new double[60];
        Arrays.fill(weeks, 3);
        weeks[2] = 900;
        assertThat(XyzClass.of(weeks(weeks))).contains(XyzClass.X);
    }

    @Test
    void too_few_weeks_or_none_with_demand_say_nothing() {
        assertThat(XyzClass.of(weeks())).isEmpty();
        assertThat(XyzClass.of(weeks(1, 2, 3, 4, 5, 6, 7))).isEmpty();
        assertThat(XyzClass.of(weeks(new double[20]))).isEmpty();
    }

    @Property
    void neither_the_unit_nor_weeks_without_stock_change_the_class(
            @ForAll @Size(min = 8, max = 30) List<@DoubleRange(max = 1e6) Double> sold,
            @ForAll @IntRange(min = 1, max = 20) int empty) {
        var pieces = sold.stream().mapToDouble(week -> week).toArray();
        var plain = XyzClass.of(weeks(pieces));

        assertThat(XyzClass.of(weeks(Arrays.stream(pieces).map(week -> week * 4).toArray())))
                .isEqualTo(plain);
        var known = new boolean[pieces.length + empty];
        Arrays.fill(known, 0, pieces.length, true);
        assertThat(XyzClass.of(Series.of(Arrays.copyOf(pieces, known.length), known)))
                .isEqualTo(plain);
    }
}
