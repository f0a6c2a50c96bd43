package id.laris.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class QuantityTest {
    @Property
    void exists_only_between_nothing_and_a_million(@ForAll int value) {
        if (value >= 0 && value <= Quantity.MOST)
            assertThat(Quantity.of(value).value()).isEqualTo(value);
        else assertThatThrownBy(() -> Quantity.of(value)).hasFieldOrPropertyWithValue("code", "invalid-quantity");
    }

    @Property
    void at_least_one_never_wraps_a_huge_number(@ForAll long value) {
        if (value >= 1 && value <= Quantity.MOST)
            assertThat(Quantity.atLeastOne(value).value()).isEqualTo((int) value);
        else assertThatThrownBy(() -> Quantity.atLeastOne(value)).isInstanceOf(Invalid.class);
    }

    @Property
    void at_most_is_the_smaller(
            @ForAll @IntRange(max = Quantity.MOST) int a, @ForAll @IntRange(max = Quantity.MOST) int b) {
        assertThat(Quantity.of(a).atMost(Quantity.of(b)).value()).isEqualTo(Math.min(a, b));
    }

    @Example
    void cannot_be_taken_below_nothing_nor_grow_beyond_the_most() {
        assertThatThrownBy(() -> Quantity.of(2).minus(Quantity.of(3))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Quantity.of(Quantity.MOST).plus(Quantity.of(1)))
                .isInstanceOf(Invalid.class);
    }
}
