package id.laris.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AbcClassTest {
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
}
