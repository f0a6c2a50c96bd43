package id.laris.domain.tax;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Invalid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class TaxRuleTest {
    private static final Optional<RegionCode> NOWHERE = Optional.empty();
    private static final Optional<RegionCode> BATAM = Optional.of(new RegionCode("21.71.01.1001"));
    private static final Optional<RegionCode> BINTAN = Optional.of(new RegionCode("21.01"));
    private static final Optional<RegionCode> BANDUNG = Optional.of(new RegionCode("32.73.01.1001"));

    @Property
    void both_ways_to_eleven_per_cent_agree(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long price, @ForAll boolean included) {
        assertThat(Taxing.ORDINARY.taxOf(rupiah(price), included))
                .isEqualTo(Taxing.UNTIL_2024.taxOf(rupiah(price), included));
    }

    @Example
    void holds_from_its_first_to_its_last_day() {
        assertThat(Taxing.UNTIL_2024.holdsOn(LocalDate.of(2022, 3, 31))).isFalse();
        assertThat(Taxing.UNTIL_2024.holdsOn(LocalDate.of(2022, 4, 1))).isTrue();
        assertThat(Taxing.UNTIL_2024.holdsOn(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(Taxing.UNTIL_2024.holdsOn(LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(Taxing.ORDINARY.holdsOn(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Example
    void bases_above_the_price_and_classes_without_tax_have_no_rule() {
        for (var base : List.of(List.of(12, 11), List.of(0, 11), List.of(1, 1_001)))
            assertThatThrownBy(() -> Taxing.rule(TaxClass.STANDARD, "12", base.get(0), base.get(1), "2025-01-01", null))
                    .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Taxing.rule(TaxClass.EXEMPT, "12", 1, 1, "2025-01-01", null))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Taxing.rule(TaxClass.STANDARD, "12", 1, 1, "2025-01-02", "2025-01-01"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Taxing.rule(TaxClass.STANDARD, "12", 1, 1, "2025-01-01", null, "32.73.01"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> TaxZone.parse("32, Bandung")).isInstanceOf(Invalid.class);
        assertThat(TaxZone.parse(" 32.73 , 21 ")).hasToString("21, 32.73");
        assertThat(TaxZone.parse(null).isEverywhere()).isTrue();
    }

    @Example
    void a_regency_goes_before_its_province_and_that_before_everywhere() {
        var province = Taxing.rule(TaxClass.STANDARD, "5", 1, 1, "2025-01-01", null, "21");
        var regency = Taxing.rule(TaxClass.STANDARD, "0", 1, 1, "2025-01-01", null, "21.71", "21.02");
        var law = new TaxLaw(List.of(regency, Taxing.ORDINARY, Taxing.LUXURY, province, Taxing.UNTIL_2024));
        var day = LocalDate.of(2026, 11, 22);

        assertThat(law.at(day, BATAM))
                .containsEntry(TaxClass.STANDARD, regency)
                .containsEntry(TaxClass.LUXURY, Taxing.LUXURY);
        assertThat(law.at(day, BINTAN)).containsEntry(TaxClass.STANDARD, province);
        assertThat(law.at(day, BANDUNG)).containsEntry(TaxClass.STANDARD, Taxing.ORDINARY);
        assertThat(law.at(day, NOWHERE)).containsEntry(TaxClass.STANDARD, Taxing.ORDINARY);
        assertThat(law.at(LocalDate.of(2024, 12, 31), BATAM))
                .containsEntry(TaxClass.STANDARD, Taxing.UNTIL_2024)
                .doesNotContainKey(TaxClass.LUXURY);
        assertThat(law.at(LocalDate.of(1980, 1, 1), BATAM)).isEmpty();
    }

    @Example
    void two_that_hold_for_the_same_goods_in_the_same_place_on_one_day_are_refused() {
        var law = new TaxLaw(List.of(Taxing.ORDINARY, Taxing.UNTIL_2024));

        assertThatThrownBy(() ->
                        law.requireRoomFor(Taxing.rule(TaxClass.STANDARD, "12", 1, 1, "2024-12-31", "2024-12-31")))
                .isInstanceOf(TaxRulesOverlap.class)
                .hasMessageContaining("2024-12-31");
        assertThatThrownBy(() -> law.requireRoomFor(Taxing.rule(TaxClass.STANDARD, "12", 1, 1, "2030-01-01", null)))
                .isInstanceOf(TaxRulesOverlap.class);
        law.requireRoomFor(Taxing.rule(TaxClass.STANDARD, "12", 1, 1, "2030-01-01", null, "21"));
        law.requireRoomFor(Taxing.rule(TaxClass.LUXURY, "12", 1, 1, "2030-01-01", null));
        law.requireRoomFor(Taxing.rule(TaxClass.STANDARD, "10", 1, 1, "2010-01-01", "2022-03-31"));
        law.requireRoomFor(Taxing.ORDINARY.until(LocalDate.of(2027, 1, 1)));
    }

    @Property
    void whatever_finds_room_leaves_one_rule_for_every_place_and_day(
            @ForAll @IntRange(min = 0, max = 60) int from,
            @ForAll @IntRange(min = 0, max = 60) int length,
            @ForAll @IntRange(min = 0, max = 60) int otherFrom,
            @ForAll @IntRange(min = 0, max = 60) int otherLength,
            @ForAll @IntRange(min = 0, max = 60) int day) {
        var start = LocalDate.of(2025, 1, 1);
        var one = between(start.plusDays(from), length, "21.71", "21.02");
        var other = between(start.plusDays(otherFrom), otherLength, "21.02", "32");
        boolean fits = fits(new TaxLaw(List.of(one)), other);

        boolean bothHold = one.holdsOn(start.plusDays(day)) && other.holdsOn(start.plusDays(day));
        if (fits) assertThat(bothHold).isFalse();
        assertThat(one.conflictsWith(other)).isEqualTo(other.conflictsWith(one)).isEqualTo(!fits);
    }

    private static TaxRule between(LocalDate from, int days, String... zone) {
        return Taxing.rule(
                TaxClass.STANDARD,
                "12",
                1,
                1,
                from.toString(),
                from.plusDays(days).toString(),
                zone);
    }

    private static boolean fits(TaxLaw law, TaxRule rule) {
        try {
            law.requireRoomFor(rule);
            return true;
        } catch (TaxRulesOverlap taken) {
            return false;
        }
    }
}
