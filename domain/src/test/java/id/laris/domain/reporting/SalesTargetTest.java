package id.laris.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SalesTargetTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    private static SalesTarget of(long rupiah) {
        return new SalesTarget(Optional.empty(), MONTH, Money.rupiah(rupiah));
    }

    @Property
    void a_hundred_is_said_only_when_all_of_it_is_there(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000_000L) long target,
            @ForAll @LongRange(min = -1_000_000_000_000_000L, max = 1_000_000_000_000_000L) long net) {
        assertThat(of(target).reached(Money.rupiah(net)) >= 100).isEqualTo(net >= target);
        assertThat(of(target).reached(Money.rupiah(net))).isNotNegative();
    }

    @Test
    void says_whole_percent_and_none_of_nothing() {
        assertThat(of(300).reached(Money.rupiah(100))).isEqualTo(33);
        assertThat(of(300).reached(Money.rupiah(-100))).isZero();
        assertThat(of(0).reached(Money.rupiah(100))).isZero();
    }

    @Test
    void refuses_what_no_shop_reaches() {
        assertThatThrownBy(() -> of(-1)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> of(1_000_000_000_000_001L)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new SalesTarget(Optional.empty(), YearMonth.of(99_999, 1), Money.rupiah(1)))
                .isInstanceOf(Invalid.class);
    }
}
