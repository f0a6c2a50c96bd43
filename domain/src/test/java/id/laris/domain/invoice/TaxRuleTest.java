package id.laris.domain.invoice;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Figures: PPN since 2025 (12 % of 11/12), prices that include it; luxury goods bear the 12 % in full. */
class TaxRuleTest {
    private static final TaxRule ORDINARY = rule("12", 11, 12);
    private static final TaxRule LUXURY = rule("12", 1, 1);
    private static final TaxRule UNTIL_2024 = new TaxRule(
            "PPN 11%", Percentage.of("11"), 1, 1, LocalDate.of(2022, 4, 1), Optional.of(LocalDate.of(2024, 12, 31)));

    @Example
    void tax_within_inclusive_prices() {
        assertThat(taxOf(ORDINARY, 111_000)).isEqualTo(11_000);
        assertThat(taxOf(ORDINARY, 145_000)).isEqualTo(14_369);
        assertThat(taxOf(ORDINARY, 99_900)).isEqualTo(9_900);
        assertThat(taxOf(ORDINARY, 50_000)).isEqualTo(4_955);
        assertThat(taxOf(LUXURY, 112_000)).isEqualTo(12_000);
        assertThat(ORDINARY.within(amounts(145_000)).net()).isEqualTo(rupiah(130_631));
        assertThat(ORDINARY.within(amounts(111_000)).net()).isEqualTo(rupiah(100_000));
        assertThat(LUXURY.within(amounts(112_000)).net()).isEqualTo(rupiah(100_000));
    }

    @Example
    void is_rounded_once_for_the_document_not_once_a_line() {
        var three = ORDINARY.within(amounts(33_333, 33_333, 33_333));

        assertThat(three.tax()).isEqualTo(rupiah(9_910));
        assertThat(three.lines()).containsExactly(rupiah(3_304), rupiah(3_303), rupiah(3_303));
        assertThat(3 * taxOf(ORDINARY, 33_333)).isEqualTo(9_909);
    }

    @Example
    void a_discounted_order_is_taxed_on_what_is_left_of_each_line() {
        var prices = List.of(130_000L, 50_000L, 19_900L);

        var discounts = rupiah(15_000).spread(prices);
        var net = List.of(
                rupiah(prices.get(0)).minus(discounts.get(0)),
                rupiah(prices.get(1)).minus(discounts.get(1)),
                rupiah(prices.get(2)).minus(discounts.get(2)));
        var taxed = ORDINARY.within(net);

        assertThat(discounts).containsExactly(rupiah(9_755), rupiah(3_752), rupiah(1_493));
        assertThat(net).containsExactly(rupiah(120_245), rupiah(46_248), rupiah(18_407));
        assertThat(taxed.gross()).isEqualTo(rupiah(184_900));
        assertThat(taxed.tax()).isEqualTo(rupiah(18_323));
        assertThat(taxed.lines()).containsExactly(rupiah(11_916), rupiah(4_583), rupiah(1_824));
        assertThat(net.get(0).minus(taxed.lines().get(0))).isEqualTo(rupiah(108_329));
        assertThat(net.get(1).minus(taxed.lines().get(1))).isEqualTo(rupiah(41_665));
        assertThat(net.get(2).minus(taxed.lines().get(2))).isEqualTo(rupiah(16_583));
    }

    @Property
    void lines_add_up_and_the_tax_is_eleven_of_a_hundred_and_eleven(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 1_000_000_000_000L) Long> prices) {
        var amounts = prices.stream().map(Money::rupiah).toList();

        var taxed = ORDINARY.within(amounts);

        assertThat(Money.sum(taxed.lines(), CurrencyUnit.IDR)).isEqualTo(taxed.tax());
        assertThat(taxed.net().plus(taxed.tax())).isEqualTo(taxed.gross());
        assertThat(taxed.tax()).isEqualTo(taxed.gross().share(BigDecimal.valueOf(11), BigDecimal.valueOf(111)));
        for (int i = 0; i < prices.size(); i++)
            assertThat(taxed.lines().get(i).minorUnits()).isBetween(0L, prices.get(i));
    }

    @Property
    void both_ways_to_eleven_per_cent_agree(@ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long price) {
        assertThat(taxOf(ORDINARY, price)).isEqualTo(taxOf(UNTIL_2024, price));
    }

    @Example
    void holds_from_its_first_to_its_last_day() {
        assertThat(UNTIL_2024.holdsOn(LocalDate.of(2022, 3, 31))).isFalse();
        assertThat(UNTIL_2024.holdsOn(LocalDate.of(2022, 4, 1))).isTrue();
        assertThat(UNTIL_2024.holdsOn(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(UNTIL_2024.holdsOn(LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(ORDINARY.holdsOn(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Example
    void nothing_to_tax_and_bases_above_the_price_are_mistakes() {
        assertThatIllegalArgumentException().isThrownBy(() -> ORDINARY.within(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> rule("12", 12, 11));
        assertThatIllegalArgumentException().isThrownBy(() -> rule("12", 0, 11));
    }

    private static long taxOf(TaxRule rule, long price) {
        return rule.within(amounts(price)).tax().minorUnits();
    }

    private static List<Money> amounts(long... prices) {
        return LongStream.of(prices).mapToObj(Money::rupiah).toList();
    }

    private static TaxRule rule(String rate, int numerator, int denominator) {
        return new TaxRule(
                "PPN", Percentage.of(rate), numerator, denominator, LocalDate.of(2025, 1, 1), Optional.empty());
    }
}
