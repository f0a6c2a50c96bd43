package id.laris.domain.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.laris.domain.forecasting.Forecast.Level;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HierarchyTest {
    @Property(tries = 300)
    void parts_add_up_to_the_whole_and_nothing_falls_below_zero(
            @ForAll("demands") double whole, @ForAll("parts") List<Double> parts) {
        var agreed = Hierarchy.reconciled(
                of(whole, whole / 3),
                parts.stream().map(part -> of(part, 1 + part / 2)).toList());

        var sum =
                agreed.parts().stream().mapToDouble(part -> part.expected()[0]).sum();
        assertThat(agreed.whole().expected()[0]).isCloseTo(sum, within(1e-9 * (1 + sum)));
        for (var forecast : agreed.parts()) {
            assertThat(forecast.lower(Level.OF_95_PERCENT)[0]).isNotNegative();
            assertThat(forecast.expected()[0])
                    .isNotNegative()
                    .isBetween(forecast.lower(Level.OF_80_PERCENT)[0], forecast.upper(Level.OF_80_PERCENT)[0]);
        }
        var of = parts.stream().mapToDouble(Double::doubleValue).sum();
        assertThat(agreed.whole().expected()[0])
                .isBetween(Math.min(of, whole) - 1e-6 * (1 + of), Math.max(of, whole) + 1e-6 * (1 + of));
    }

    @Property(tries = 100)
    void what_agrees_already_stays_as_it_is(@ForAll("parts") List<Double> parts) {
        var sum = parts.stream().mapToDouble(Double::doubleValue).sum();
        var agreed = Hierarchy.reconciled(
                of(sum, sum / 4), parts.stream().map(part -> of(part, part / 4)).toList());

        for (int i = 0; i < parts.size(); i++)
            assertThat(agreed.parts().get(i).expected()[0]).isCloseTo(parts.get(i), within(1e-6 * (1 + sum)));
    }

    @Test
    void who_is_less_sure_gives_way_further() {
        var agreed = Hierarchy.reconciled(of(10, 1), List.of(of(4, 0.5), of(9, 5)));

        assertThat(agreed.parts().get(0).expected()[0]).isCloseTo(4, within(0.2));
        assertThat(agreed.parts().get(1).expected()[0]).isLessThan(6.5);
    }

    @Provide
    Arbitrary<Double> demands() {
        return Arbitraries.doubles().between(0, 10_000);
    }

    @Provide
    Arbitrary<List<Double>> parts() {
        return demands().list().ofMinSize(1).ofMaxSize(6);
    }

    private static Forecast of(double expected, double half) {
        var lower = new double[] {Math.max(0, expected - half)};
        var upper = new double[] {expected + half};
        var bounds = IntStream.range(0, 2).mapToObj(level -> lower.clone()).toArray(double[][]::new);
        var tops = IntStream.range(0, 2).mapToObj(level -> upper.clone()).toArray(double[][]::new);
        return new Forecast("Mean", new double[] {expected}, new double[] {half / 1.2816}, bounds, tops, null);
    }
}
