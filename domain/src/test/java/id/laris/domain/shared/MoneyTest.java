package id.laris.domain.shared;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class MoneyTest {
    private static final CurrencyUnit DOLLAR = new CurrencyUnit("USD", 2);

    @Property
    void spread_parts_add_up(
            @ForAll long amount, @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 0) Long> weights) {
        var parts = rupiah(amount).spread(weights);

        assertThat(parts).hasSameSizeAs(weights);
        var exact =
                parts.stream().map(p -> BigInteger.valueOf(p.minorUnits())).reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(exact).isEqualTo(BigInteger.valueOf(amount));
    }

    @Property
    void each_spread_part_is_less_than_one_unit_from_its_exact_share(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long amount,
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0, max = 1_000_000) Long> weights) {
        long total = weights.stream().mapToLong(w -> w).sum();
        if (total == 0) return;

        var parts = rupiah(amount).spread(weights);

        for (int i = 0; i < parts.size(); i++) {
            var apart = BigInteger.valueOf(parts.get(i).minorUnits())
                    .multiply(BigInteger.valueOf(total))
                    .subtract(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weights.get(i))));
            assertThat(apart.abs()).isLessThan(BigInteger.valueOf(total));
        }
    }

    @Property
    void equal_weights_never_differ_by_more_than_one_unit(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long amount, @ForAll @IntRange(min = 1, max = 50) int n) {
        var parts = rupiah(amount).spread(java.util.Collections.nCopies(n, 7L));

        var smallest = parts.stream().min(Money::compareTo).orElseThrow();
        var largest = parts.stream().max(Money::compareTo).orElseThrow();
        assertThat(largest.minus(smallest).minorUnits()).isBetween(0L, 1L);
    }

    @Example
    void a_weight_of_nothing_gets_nothing_and_the_surplus_goes_to_the_largest_remainder() {
        assertThat(rupiah(100).spread(List.of(1L, 0L, 2L))).containsExactly(rupiah(33), rupiah(0), rupiah(67));
        assertThat(rupiah(2).spread(List.of(1L, 1L, 1L))).containsExactly(rupiah(1), rupiah(1), rupiah(0));
    }

    @Example
    void weights_of_nothing_at_all_give_everything_to_the_first() {
        assertThat(rupiah(5).spread(List.of(0L, 0L))).containsExactly(rupiah(5), rupiah(0));
    }

    @Example
    void weights_that_overflow_a_long_together_still_spread() {
        var huge = List.of(Long.MAX_VALUE, Long.MAX_VALUE);

        assertThat(rupiah(10).spread(huge)).containsExactly(rupiah(5), rupiah(5));
    }

    @Example
    void refuses_no_weights_and_negative_weights() {
        assertThatIllegalArgumentException().isThrownBy(() -> rupiah(5).spread(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> rupiah(5).spread(List.of(3L, -1L)));
    }

    @Property
    void what_is_added_can_be_taken_away(
            @ForAll @LongRange(min = -(1L << 61), max = 1L << 61) long a,
            @ForAll @LongRange(min = -(1L << 61), max = 1L << 61) long b) {
        assertThat(rupiah(a).plus(rupiah(b)).minus(rupiah(b))).isEqualTo(rupiah(a));
        assertThat(rupiah(a).plus(rupiah(b))).isEqualTo(rupiah(b).plus(rupiah(a)));
        assertThat(rupiah(a).isLessThan(rupiah(b))).isEqualTo(a < b);
    }

    @Example
    void overflow_throws_instead_of_wrapping() {
        var most = rupiah(Long.MAX_VALUE);

        assertThatThrownBy(() -> most.plus(rupiah(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> rupiah(Long.MIN_VALUE).minus(rupiah(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(Quantity.of(2))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.share(BigDecimal.TEN, BigDecimal.ONE)).isInstanceOf(ArithmeticException.class);
    }

    @Example
    void currencies_do_not_mix() {
        var dollar = new Money(100, DOLLAR);

        assertThatIllegalArgumentException().isThrownBy(() -> rupiah(1).plus(dollar));
        assertThatIllegalArgumentException().isThrownBy(() -> rupiah(1).minus(dollar));
        assertThatIllegalArgumentException().isThrownBy(() -> rupiah(1).compareTo(dollar));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.sum(List.of(rupiah(1), dollar), CurrencyUnit.IDR));
        assertThat(rupiah(1)).isNotEqualTo(new Money(1, DOLLAR));
    }

    @Example
    void a_share_is_rounded_half_up_away_from_zero() {
        assertThat(rupiah(5).share(BigDecimal.ONE, BigDecimal.valueOf(2))).isEqualTo(rupiah(3));
        assertThat(rupiah(-5).share(BigDecimal.ONE, BigDecimal.valueOf(2))).isEqualTo(rupiah(-3));
        assertThat(Percentage.of("12.5").of(rupiah(1_000))).isEqualTo(rupiah(125));
        assertThat(Percentage.of("0").of(rupiah(1_000))).isEqualTo(rupiah(0));
    }

    @Example
    void is_written_with_its_currency_and_decimals() {
        assertThat(rupiah(145_000)).hasToString("IDR 145000");
        assertThat(new Money(1_999, DOLLAR)).hasToString("USD 19.99");
    }

    @Example
    void this_shop_sells_in_rupiah_only() {
        assertThat(CurrencyUnit.of("IDR")).isEqualTo(CurrencyUnit.IDR);
        assertThatThrownBy(() -> CurrencyUnit.of("USD")).hasFieldOrPropertyWithValue("code", "invalid-currency");
        assertThatThrownBy(() -> new CurrencyUnit("Rp", 0)).isInstanceOf(Invalid.class);
    }
}
