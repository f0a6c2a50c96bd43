package id.laris.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FunnelFiguresTest {
    @Property
    void whoever_comes_far_in_steps_counts_as_one_who_comes_at_once(@ForAll ShopStep first, @ForAll ShopStep last) {
        var bySteps = FunnelFigures.NONE;
        for (var step : ShopStep.values())
            if (step.compareTo(first) >= 0 && step.compareTo(last) <= 0)
                bySteps = bySteps.plus(FunnelFigures.between(step, step));

        assertThat(FunnelFigures.between(first, last)).isEqualTo(bySteps);
        assertThat(bySteps.isNone()).isEqualTo(first.compareTo(last) > 0);
    }

    @Property
    void a_share_is_the_nearest_whole_per_mille(
            @ForAll @LongRange(min = 0, max = 1_000_000) long carts,
            @ForAll @LongRange(min = 1, max = 1_000_000) long visits) {
        var share = new FunnelFigures(visits, 0, carts, 0, 0, 0)
                .perMille(ShopStep.CART, ShopStep.VISIT)
                .orElseThrow();

        assertThat(Math.abs(2 * (share * visits - 1_000 * carts))).isLessThanOrEqualTo(visits);
    }

    @Test
    void nobody_has_no_share() {
        assertThat(FunnelFigures.NONE.perMille(ShopStep.PAID, ShopStep.VISIT)).isEmpty();
    }

    @Test
    void refuses_less_than_nobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FunnelFigures(0, 0, 0, 0, 0, -1));
    }
}
