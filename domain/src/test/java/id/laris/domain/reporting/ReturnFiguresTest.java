package id.laris.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.returns.ReturnReason;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReturnFiguresTest {
    @Property
    void whatever_is_added_up_every_piece_has_a_reason_and_an_outcome(
            @ForAll ReturnReason first,
            @ForAll ReturnReason second,
            @ForAll ReturnOutcome here,
            @ForAll ReturnOutcome there,
            @ForAll @IntRange(min = 1, max = 999) int some,
            @ForAll @IntRange(min = 1, max = 999) int more) {
        var sum = ReturnFigures.of(first, here, some, 0, 0, 0).plus(ReturnFigures.of(second, there, more, more, 0, 0));

        assertThat(sum.asked()).isEqualTo(some + more);
        assertThat(sum.reasons().values().stream().mapToLong(it -> it).sum()).isEqualTo(sum.asked());
        assertThat(sum.outcomes().values().stream().mapToLong(it -> it).sum()).isEqualTo(sum.asked());
        assertThat(sum.returned()).isEqualTo((here.counts() ? some : 0) + (there.counts() ? more : 0));
        assertThat(sum.sellable()).isEqualTo(more);
    }

    @Test
    void a_rate_needs_something_sold() {
        var one = ReturnFigures.of(ReturnReason.DAMAGED, ReturnOutcome.OPEN, 3, 0, 0, 0);

        assertThat(one.perMille(0)).isEmpty();
        assertThat(one.perMille(-2)).isEmpty();
        assertThat(one.perMille(40)).hasValue(75);
        assertThat(ReturnFigures.NONE.perMille(40)).hasValue(0);
    }
}
