package id.laris.domain.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class XyzClassTest {
    private static Series weeks(double... pieces) {
        return Series.of(pieces);
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
