package id.laris.domain.reporting;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class SalesAmountsTest {
    private static SalesAmounts sold(long gross, long cost, long earned) {
        return SalesAmounts.sold(1, rupiah(gross), rupiah(0), rupiah(0), rupiah(cost), rupiah(earned));
    }

    @Property
    void a_margin_nobody_knows_is_not_nothing(@ForAll @LongRange(min = 1, max = 1_000_000) long gross) {
        assertThat(sold(gross, 0, 0).knownMargin()).isEmpty();
        assertThat(sold(gross, 0, 0).knownCost()).isEmpty();
    }

    @Property
    void goods_of_known_cost_have_one_whatever_lies_beside_them(
            @ForAll @LongRange(min = 1, max = 1_000_000) long earned,
            @ForAll @LongRange(min = 0, max = 2_000_000) long cost,
            @ForAll @LongRange(min = 0, max = 1_000_000) long unknown) {
        var together = sold(earned, cost, earned).plus(sold(unknown, 0, 0));
        assertThat(together.knownMargin()).contains(rupiah(earned - cost));
        assertThat(together.knownCost()).contains(rupiah(cost));
    }

    @Example
    void where_nothing_was_sold_the_margin_is_nothing() {
        assertThat(SalesAmounts.NONE.knownMargin()).contains(rupiah(0));
        var takenBack = sold(500, 200, 500).plus(SalesAmounts.NONE.minus(sold(500, 200, 500)));
        assertThat(takenBack.knownMargin()).contains(rupiah(0));
    }
}
