package id.laris.domain.tax;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxBreakdownTest {
    /** The worked examples for whole rupiah: price, whether tax is within, class, net, tax. */
    @ParameterizedTest
    @CsvSource({
        "  100000, false, STANDARD,  100000,  11000",
        " 1234567, false, STANDARD, 1234567, 135802",
        "    9999, false, STANDARD,    9999,   1100",
        "  111000, true,  STANDARD,  100000,  11000",
        "  145000, true,  STANDARD,  130631,  14369",
        "   99900, true,  STANDARD,   90000,   9900",
        "   50000, true,  STANDARD,   45045,   4955",
        "   33333, true,  STANDARD,   30030,   3303",
        "  112000, true,  LUXURY,    100000,  12000",
        "  100000, false, LUXURY,    100000,  12000",
        "  111000, true,  EXEMPT,    111000,      0",
        "  111000, false, NOT_COLLECTED, 111000,  0",
        "  111000, true,  ZERO_EXPORT, 111000,    0",
        "  111000, true,  OUT_OF_SCOPE, 111000,   0",
    })
    void one_line(long price, boolean included, TaxClass of, long net, long tax) {
        var taxed = TaxBreakdown.of(List.of(item(of, price)), Taxing.terms(included));

        assertThat(taxed.shares()).hasSize(1);
        assertThat(taxed.shares().get(0).taxClass()).isEqualTo(of);
        assertThat(taxed.shares().get(0).net()).isEqualTo(rupiah(net));
        assertThat(taxed.shares().get(0).tax()).isEqualTo(rupiah(tax)).isEqualTo(taxed.tax());
    }

    /** What the rate is charged on (DPP nilai lain), in whole rupiah. */
    @ParameterizedTest
    @CsvSource({"100000, false, 91667", "1234567, false, 1131686", "111000, true, 91667", "145000, true, 119745"})
    void the_base_is_eleven_twelfths(long price, boolean included, long base) {
        var taxed = TaxBreakdown.of(items(price), Taxing.terms(included));

        assertThat(taxed.shares().get(0).base()).isEqualTo(rupiah(base));
    }

    @Example
    void is_rounded_once_for_the_document_not_once_a_line() {
        var three = TaxBreakdown.of(items(33_333, 33_333, 33_333), Taxing.terms(true));

        assertThat(three.tax()).isEqualTo(rupiah(9_910));
        assertThat(taxes(three)).containsExactly(rupiah(3_304), rupiah(3_303), rupiah(3_303));
        assertThat(3 * Taxing.ORDINARY.taxOf(rupiah(33_333), true).minorUnits()).isEqualTo(9_909);
    }

    @Example
    void a_discounted_order_is_taxed_on_what_is_left_of_each_line() {
        var prices = List.of(130_000L, 50_000L, 19_900L);

        var discounts = rupiah(15_000).spread(prices);
        var left = new ArrayList<Money>();
        for (int i = 0; i < 3; i++) left.add(rupiah(prices.get(i)).minus(discounts.get(i)));
        var taxed = TaxBreakdown.of(
                left.stream()
                        .map(a -> new TaxBreakdown.Item(TaxClass.STANDARD, a))
                        .toList(),
                Taxing.terms(true));

        assertThat(discounts).containsExactly(rupiah(9_755), rupiah(3_752), rupiah(1_493));
        assertThat(left).containsExactly(rupiah(120_245), rupiah(46_248), rupiah(18_407));
        assertThat(taxed.tax()).isEqualTo(rupiah(18_323));
        assertThat(taxed.shares().get(0).gross()).isEqualTo(rupiah(184_900));
        assertThat(taxes(taxed)).containsExactly(rupiah(11_916), rupiah(4_583), rupiah(1_824));
        assertThat(taxed.lines().stream().map(l -> l.amount().minus(l.tax())))
                .containsExactly(rupiah(108_329), rupiah(41_665), rupiah(16_583));
    }

    @Example
    void each_class_is_worked_out_for_itself() {
        var taxed = TaxBreakdown.of(
                List.of(item(TaxClass.LUXURY, 112_000), item(TaxClass.STANDARD, 111_000), item(TaxClass.EXEMPT, 500)),
                Taxing.terms(true));

        assertThat(taxed.shares().stream().map(TaxShare::taxClass))
                .containsExactly(TaxClass.STANDARD, TaxClass.LUXURY, TaxClass.EXEMPT);
        assertThat(taxes(taxed)).containsExactly(rupiah(12_000), rupiah(11_000), rupiah(0));
    }

    @Example
    void where_the_rate_is_nought_the_tax_is_not_collected() {
        var free = Taxing.rule(TaxClass.STANDARD, "0", 1, 1, "2025-01-01", null, "21.71");
        var terms = new TaxTerms(true, true, Map.of(TaxClass.STANDARD, free, TaxClass.LUXURY, Taxing.LUXURY), true);

        var taxed = TaxBreakdown.of(
                List.of(
                        item(TaxClass.STANDARD, 111_000),
                        new TaxBreakdown.Item(terms.classOfShipping(), rupiah(9_000))),
                terms);

        assertThat(taxed.tax()).isEqualTo(rupiah(0));
        assertThat(taxed.shares()).singleElement().satisfies(share -> {
            assertThat(share.taxClass()).isEqualTo(TaxClass.NOT_COLLECTED);
            assertThat(share.net()).isEqualTo(rupiah(120_000));
            assertThat(share.transactionCode()).contains("07");
        });
    }

    @Example
    void a_seller_who_charges_none_says_nothing_of_it() {
        var taxed = TaxBreakdown.of(items(111_000), TaxTerms.NONE);

        assertThat(taxed.shares()).isEmpty();
        assertThat(taxed.tax()).isEqualTo(rupiah(0));
        assertThat(taxed.lines().get(0).taxClass()).isEqualTo(TaxClass.OUT_OF_SCOPE);
    }

    @Example
    void shipping_is_taxed_when_both_shop_and_rule_say_so() {
        var with = Taxing.terms(true);
        var passedOn = new TaxTerms(true, true, with.rules(), false);

        assertThat(with.classOfShipping()).isEqualTo(TaxClass.STANDARD);
        assertThat(passedOn.classOfShipping()).isEqualTo(TaxClass.OUT_OF_SCOPE);
        assertThat(new TaxTerms(true, true, Map.of(), true).classOfShipping()).isEqualTo(TaxClass.OUT_OF_SCOPE);
    }

    @Property
    void lines_add_up_to_the_document_and_the_document_to_what_is_paid(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 1_000_000_000_000L) Long> prices,
            @ForAll @Size(min = 30, max = 30) List<TaxClass> classes,
            @ForAll boolean included) {
        var items = new ArrayList<TaxBreakdown.Item>();
        for (int i = 0; i < prices.size(); i++) items.add(item(classes.get(i), prices.get(i)));
        var priced = Money.sum(items.stream().map(TaxBreakdown.Item::amount).toList(), CurrencyUnit.IDR);

        var taxed = TaxBreakdown.of(items, Taxing.terms(included));

        assertThat(sum(taxes(taxed))).isEqualTo(taxed.tax());
        assertThat(sum(taxed.shares().stream().map(TaxShare::tax).toList())).isEqualTo(taxed.tax());
        var net = sum(taxed.shares().stream().map(TaxShare::net).toList());
        assertThat(included ? net.plus(taxed.tax()) : net).isEqualTo(priced);
        for (var line : taxed.lines())
            assertThat(line.tax().minorUnits()).isBetween(0L, line.amount().minorUnits());
        for (var share : taxed.shares()) {
            var gross = included ? share.gross() : share.net();
            int burden = share.taxClass() == TaxClass.STANDARD ? 11 : share.taxClass() == TaxClass.LUXURY ? 12 : 0;
            assertThat(share.tax())
                    .isEqualTo(
                            gross.share(BigDecimal.valueOf(burden), BigDecimal.valueOf(included ? 100 + burden : 100)));
        }
    }

    /** A line's tax differs from its exact share of its class by less than a rupiah, so nothing drifts however many lines there are. */
    @Property
    void no_line_drifts(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 1, max = 1_000_000_000L) Long> prices,
            @ForAll boolean included) {
        var taxed = TaxBreakdown.of(
                prices.stream().map(p -> item(TaxClass.STANDARD, p)).toList(), Taxing.terms(included));

        for (var line : taxed.lines()) {
            double exact = line.amount().minorUnits() * 11.0 / (included ? 111 : 100);
            assertThat(Math.abs(line.tax().minorUnits() - exact)).isLessThan(1.5);
        }
    }

    @Property
    void a_discount_spread_over_lines_takes_its_tax_along(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 1, max = 1_000_000_000L) Long> prices,
            @ForAll @LongRange(min = 0, max = 100) long percent) {
        var before = sum(prices.stream().map(Money::rupiah).toList());
        var discount = before.share(BigDecimal.valueOf(percent), BigDecimal.valueOf(100));
        var parts = discount.spread(prices);
        var left = new ArrayList<TaxBreakdown.Item>();
        for (int i = 0; i < prices.size(); i++)
            left.add(new TaxBreakdown.Item(
                    TaxClass.STANDARD, rupiah(prices.get(i)).minus(parts.get(i))));

        var taxed = TaxBreakdown.of(left, Taxing.terms(true));

        assertThat(taxed.shares().get(0).gross()).isEqualTo(before.minus(discount));
        assertThat(taxed.tax()).isEqualTo(Taxing.ORDINARY.taxOf(before.minus(discount), true));
    }

    @Example
    void there_must_be_something_to_tax() {
        assertThatIllegalArgumentException().isThrownBy(() -> TaxBreakdown.of(List.of(), Taxing.terms(true)));
        assertThatIllegalArgumentException().isThrownBy(() -> item(TaxClass.STANDARD, -1));
    }

    private static List<Money> taxes(TaxBreakdown taxed) {
        return taxed.lines().stream().map(TaxBreakdown.Line::tax).toList();
    }

    private static Money sum(List<Money> amounts) {
        return Money.sum(amounts, CurrencyUnit.IDR);
    }

    private static List<TaxBreakdown.Item> items(long... prices) {
        return LongStream.of(prices).mapToObj(p -> item(TaxClass.STANDARD, p)).toList();
    }

    private static TaxBreakdown.Item item(TaxClass of, long price) {
        return new TaxBreakdown.Item(of, rupiah(price));
    }
}
