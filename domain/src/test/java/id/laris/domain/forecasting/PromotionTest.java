package id.laris.domain.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.laris.domain.forecasting.Promotion.Kind;
import id.laris.domain.forecasting.Promotion.Scope;
import id.laris.domain.shared.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PromotionTest {
    private static final Kind SALE = new Kind("Diskon 20%");
    private static final Kind LIVE = new Kind("Live shopping");
    /** From here on a year without a holiday's week is easily found. */
    private static final LocalDate FIRST = LocalDate.parse("2023-10-02");

    private static Promotion promotion(Kind kind, LocalDate from, LocalDate to) {
        return new Promotion(UUID.randomUUID(), kind, from, to, Scope.SHOP, "", "", Instant.EPOCH, 0);
    }

    private static Promotion inWeek(Kind kind, int week) {
        var monday = FIRST.plusWeeks(week);
        return promotion(kind, monday, monday.plusDays(6));
    }

    private static Promotion of(Scope scope, String key) {
        return new Promotion(UUID.randomUUID(), SALE, FIRST, FIRST, scope, key, "", Instant.EPOCH, 0);
    }

    private static WeeklyDemand history(double... pieces) {
        return new WeeklyDemand(FIRST, Series.of(pieces, WeeklyDemand.YEAR));
    }

    @Test
    void kinds_are_compared_without_case_and_spaces() {
        assertThat(new Kind("  diskon  20% ")).isEqualTo(SALE).hasSameHashCodeAs(SALE);
        assertThat(new Kind("DISKON 20%").name()).isEqualTo("DISKON 20%");
        assertThat(LIVE).isNotEqualTo(SALE);
        assertThatThrownBy(() -> new Kind(" ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Kind("x".repeat(61))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Kind("Bazar\0")).isInstanceOf(Invalid.class);
        assertThat(new Kind("x".repeat(60)).name()).hasSize(60);
    }

    @Test
    void a_promotion_has_days_in_order_and_not_too_many_and_something_it_is_for() {
        assertThat(promotion(SALE, FIRST, FIRST).days()).isEqualTo(1);
        assertThat(promotion(SALE, FIRST, FIRST.plusDays(91)).days()).isEqualTo(Promotion.LONGEST);
        assertThatThrownBy(() -> promotion(SALE, FIRST, FIRST.plusDays(92))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> promotion(SALE, FIRST, FIRST.minusDays(1))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> promotion(SALE, LocalDate.MIN, LocalDate.MIN)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> of(Scope.PRODUCT, " ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> of(Scope.SHOP, "kaos")).isInstanceOf(Invalid.class);
    }

    @Test
    void it_is_of_what_lies_in_it_as_a_whole() {
        assertThat(of(Scope.SHOP, "").isOf(Optional.empty(), Optional.empty())).isTrue();
        var category = of(Scope.CATEGORY, "kaos");
        assertThat(category.isOf(Optional.of("kaos-a"), Optional.of("kaos"))).isTrue();
        assertThat(category.isOf(Optional.of("kaos"), Optional.of("topi"))).isFalse();
        assertThat(category.isOf(Optional.empty(), Optional.empty())).isFalse();
        var product = of(Scope.PRODUCT, "kaos-a");
        assertThat(product.isOf(Optional.of("kaos-a"), Optional.of("kaos"))).isTrue();
        assertThat(product.isOf(Optional.empty(), Optional.of("kaos"))).isFalse();
    }

    @Test
    void a_week_holds_as_much_of_a_promotion_as_it_has_of_its_days() {
        var ten = Occasions.of(List.of(promotion(SALE, FIRST, FIRST.plusDays(9))));
        assertThat(ten.of(FIRST)).containsOnly(Map.entry(SALE, 1.0));
        assertThat(ten.of(FIRST.plusWeeks(1))).containsOnly(Map.entry(SALE, 3 / 7.0));
        assertThat(ten.of(FIRST.plusWeeks(2))).isEmpty();
        assertThat(ten.of(FIRST.minusWeeks(1))).isEmpty();

        var sunday = FIRST.plusDays(6);
        assertThat(Occasions.of(List.of(promotion(SALE, sunday, sunday))).of(FIRST))
                .as("a flash sale is whole in its week")
                .containsOnly(Map.entry(SALE, 1.0));
        var night = Occasions.of(List.of(promotion(SALE, sunday, sunday.plusDays(1))));
        assertThat(night.of(FIRST)).containsOnly(Map.entry(SALE, 0.5));
        assertThat(night.of(FIRST.plusWeeks(1))).containsOnly(Map.entry(SALE, 0.5));

        var halves = Occasions.of(List.of(
                promotion(SALE, FIRST.minusDays(20), FIRST.plusDays(2)),
                promotion(new Kind("diskon 20%"), FIRST.plusDays(2), FIRST.plusDays(20)),
                promotion(LIVE, FIRST, FIRST)));
        assertThat(halves.of(FIRST)).containsOnly(Map.entry(SALE, 1.0), Map.entry(LIVE, 1.0));
    }

    /** As effects were estimated when a week was known for one thing only: that must not have changed. */
    private static Map<Holiday, Double> asBefore(double[] history, LocalDate first) {
        var values = new EnumMap<Holiday, double[]>(Holiday.class);
        var noise = 0.0;
        var ordinary = 0;
        for (int t = 0; t < history.length; t++) {
            var level = around(history, first, t);
            if (!(level > 1e-9)) continue;
            var mark = Holiday.of(first.plusWeeks(t));
            if (mark.isEmpty()) {
                noise += (history[t] / level - 1) * (history[t] / level - 1);
                ordinary++;
                continue;
            }
            var sums = values.computeIfAbsent(mark.get(), any -> new double[3]);
            sums[0] += history[t];
            sums[1] += level;
            sums[2]++;
        }
        var factors = new EnumMap<Holiday, Double>(Holiday.class);
        if (ordinary < 4) return factors;
        var variance = noise / ordinary;
        values.forEach((holiday, sums) -> {
            var seen = sums[0] / sums[1] - 1;
            var belief =
                    seen == 0 ? 0 : Math.max(0, 1 - 4.0 * (variance * (1 + 1 / sums[2]) / sums[2]) / (seen * seen));
            factors.put(holiday, Math.min(10, Math.max(0.1, 1 + belief * seen)));
        });
        return factors;
    }

    private static double around(double[] history, LocalDate first, int t) {
        var sum = 0.0;
        var n = 0;
        for (int i = Math.max(0, t - 6); i <= Math.min(history.length - 1, t + 6); i++) {
            if (i == t || Holiday.of(first.plusWeeks(i)).isPresent()) continue;
            sum += history[i];
            n++;
        }
        return n < 4 ? Double.NaN : sum / n;
    }

    @Property(tries = 200)
    void without_promotions_every_effect_is_what_it_was_to_the_last_bit(
            @ForAll @IntRange(min = 0, max = 100_000) int seed, @ForAll @IntRange(min = 1, max = 160) int weeks) {
        var random = new Random(seed);
        var pieces = new double[weeks];
        for (int t = 0; t < weeks; t++) pieces[t] = random.nextInt(1 + random.nextInt(60));

        assertThat(Effects.seen(history(pieces), Occasions.HOLIDAYS)).isEqualTo(asBefore(pieces, FIRST));
    }

    @Property(tries = 60)
    void a_promotion_far_from_the_weeks_changes_nothing(
            @ForAll @IntRange(min = 0, max = 1000) int seed, @ForAll @IntRange(min = 1, max = 400) int away) {
        var history = history(noisy(seed, 70, List.of(), 1));
        var early = promotion(SALE, FIRST.minusDays(away), FIRST.minusDays(away));
        var late = inWeek(LIVE, 70 + 26 + away);
        var said = Occasions.of(List.of(early, late));
        var plain = Forecaster.forecast(history.series(), 26, Effects.of(history, Occasions.HOLIDAYS, 26, Map.of()));

        var aware = Forecaster.forecast(history.series(), 26, Effects.of(history, said, 26, Map.of(SALE, 4.0)));

        assertThat(aware.expected()).isEqualTo(plain.expected());
        assertThat(aware.spread()).isEqualTo(plain.spread());
        assertThat(said.print(FIRST, 96)).isEmpty();
    }

    /** Normal demand around 60, so many times as much in the weeks of promotions. */
    private static double[] noisy(int seed, int weeks, List<Integer> promoted, double times) {
        var random = new Random(seed);
        var pieces = new double[weeks];
        for (int t = 0; t < weeks; t++)
            pieces[t] = Math.max(0, Math.rint((60 + 6 * random.nextGaussian()) * (promoted.contains(t) ? times : 1)));
        return pieces;
    }

    private static final List<Integer> PROMOTED = List.of(12, 15, 35, 41, 50, 78);

    private static Occasions said(Kind kind, List<Integer> weeks) {
        return Occasions.of(weeks.stream().map(week -> inWeek(kind, week)).toList());
    }

    /** Weeks 12 to 50 are known, the last one is to come. */
    @Property(tries = 25)
    void what_five_promotions_did_is_expected_of_the_sixth(@ForAll @IntRange(min = 0, max = 1000) int seed) {
        var history = history(noisy(seed, 70, PROMOTED, 2));
        var said = said(SALE, PROMOTED);

        assertThat(Effects.seen(history, said).get(SALE)).isCloseTo(2, within(0.45));
        var forecast = Forecaster.forecast(history.series(), 26, Effects.of(history, said, 26, Map.of()));
        assertThat(forecast.effects()[8]).isCloseTo(2, within(0.45));
        assertThat(forecast.expected()[8]).isCloseTo(120, within(30.0));
        assertThat(forecast.expected()[9]).isCloseTo(60, within(15.0));
    }

    @Property(tries = 25)
    void promotions_that_changed_nothing_have_hardly_an_effect(@ForAll @IntRange(min = 0, max = 1000) int seed) {
        var factors = Effects.seen(history(noisy(seed, 70, List.of(), 1)), said(SALE, PROMOTED));

        assertThat(factors.get(SALE)).isCloseTo(1, within(0.12));
    }

    @Test
    void promotions_in_an_even_demand_have_no_effect_at_all() {
        var even = new double[70];
        Arrays.fill(even, 10);

        assertThat(Effects.seen(history(even), said(SALE, PROMOTED)).values()).containsOnly(1.0);
    }

    /** The same promotions told and not told: the error of the weeks to come. */
    @Test
    void known_promotions_lower_the_error() {
        var told = 0.0;
        var untold = 0.0;
        var better = 0;
        for (int seed = 0; seed < 30; seed++) {
            var all = noisy(seed, 96, List.of(12, 15, 35, 41, 50, 74, 78, 83), 2.2);
            var truth = Arrays.copyOfRange(all, 70, 96);
            var history = history(Arrays.copyOf(all, 70));
            var said = said(SALE, List.of(12, 15, 35, 41, 50, 74, 78, 83));
            var with = Accuracy.meanAbsolute(
                    truth,
                    Forecaster.forecast(history.series(), 26, Effects.of(history, said, 26, Map.of()))
                            .expected());
            var without = Accuracy.meanAbsolute(
                    truth,
                    Forecaster.forecast(history.series(), 26, Effects.of(history, Occasions.HOLIDAYS, 26, Map.of()))
                            .expected());
            told += with;
            untold += without;
            if (with < without) better++;
        }
        assertThat(better).isGreaterThanOrEqualTo(28);
        assertThat(told).isLessThan(0.6 * untold);
    }

    @Test
    void an_effect_is_not_counted_as_another_ones() {
        // Week 58 is the one of 11 November 2024; week 5 is that of 2023, and so is a promotion in it.
        var harbolnas = (int) ChronoUnit.WEEKS.between(FIRST, LocalDate.parse("2024-11-11"));
        var before = (int) ChronoUnit.WEEKS.between(FIRST, LocalDate.parse("2023-11-06"));
        assertThat(Holiday.of(FIRST.plusWeeks(harbolnas))).contains(Holiday.HARBOLNAS_11_11);
        assertThat(Holiday.of(FIRST.plusWeeks(before))).contains(Holiday.HARBOLNAS_11_11);
        var weeks = List.of(12, 15, 35, 41, 50, harbolnas);
        var pieces = noisy(3, 70, weeks, 2);
        pieces[harbolnas] *= 3;
        pieces[before] *= 3;

        var factors = Effects.seen(history(pieces), said(SALE, weeks));

        assertThat(factors.get(SALE)).isCloseTo(2, within(0.45));
        assertThat(factors.get(Holiday.HARBOLNAS_11_11)).isCloseTo(3, within(0.6));
        var both = Effects.of(history(pieces), said(SALE, List.of(12, 15, 35, 41, 50, harbolnas)), 0, Map.of())
                .factors(pieces)
                .orElseThrow();
        assertThat(both[harbolnas]).isCloseTo(factors.get(SALE) * factors.get(Holiday.HARBOLNAS_11_11), within(1e-9));
    }

    @Test
    void a_promotion_that_was_never_without_the_holiday_leaves_it_the_effect() {
        var harbolnas = (int) ChronoUnit.WEEKS.between(FIRST, LocalDate.parse("2024-11-11"));
        var before = (int) ChronoUnit.WEEKS.between(FIRST, LocalDate.parse("2023-11-06"));
        var pieces = noisy(5, 70, List.of(before, harbolnas), 3);

        var factors = Effects.seen(history(pieces), said(SALE, List.of(before, harbolnas)));

        assertThat(factors.get(Holiday.HARBOLNAS_11_11) * factors.get(SALE)).isCloseTo(3, within(0.5));
        assertThat(factors.get(SALE)).isCloseTo(1, within(0.2));
        assertThat(factors.get(Holiday.HARBOLNAS_11_11))
                .isEqualTo(Effects.seen(history(pieces), Occasions.HOLIDAYS).get(Holiday.HARBOLNAS_11_11));
    }

    @Test
    void what_never_was_has_no_effect_unless_one_is_lent() {
        var history = history(noisy(7, 70, List.of(), 1));
        var said = said(LIVE, List.of(78));

        assertThat(Effects.seen(history, said)).doesNotContainKey(LIVE);
        assertThat(forecast(history, said, Map.of()).effects()[8]).isEqualTo(1);
        assertThat(forecast(history, said, Map.of(new Kind("LIVE SHOPPING"), 1.5))
                        .effects()[8])
                .isEqualTo(1.5);
    }

    private static Forecast forecast(WeeklyDemand history, Occasions said, Map<? extends Occasion, Double> lent) {
        return Forecaster.forecast(history.series(), 26, Effects.of(history, said, 26, lent));
    }

    @Test
    void what_is_always_on_teaches_nothing_and_hides_no_holiday() {
        var pieces = noisy(9, 70, List.of(), 1);
        var always = new ArrayList<Integer>();
        for (int week = 0; week < 96; week++) always.add(week);

        assertThat(Effects.seen(history(pieces), said(SALE, always)))
                .isEqualTo(Effects.seen(history(pieces), Occasions.HOLIDAYS));
    }

    @Property(tries = 100)
    void whatever_is_said_every_answer_is_a_number_and_order_does_not_matter(
            @ForAll("histories") double[] values, @ForAll @IntRange(min = 0, max = 100_000) int seed) {
        var random = new Random(seed);
        var promotions = new ArrayList<Promotion>();
        for (int i = random.nextInt(25); i >= 0; i--) {
            var from = FIRST.minusDays(60).plusDays(random.nextInt(120 + 7 * values.length));
            var kind = List.of(SALE, LIVE, new Kind("diskon 20%"), new Kind("Bazar"))
                    .get(random.nextInt(4));
            promotions.add(promotion(kind, from, from.plusDays(random.nextInt(random.nextBoolean() ? 4 : 92))));
        }
        var history = history(values);
        var lent = Map.<Occasion, Double>of(SALE, 9.0, LIVE, 0.2, Holiday.LEBARAN, 8.0);

        var forecast = forecast(history, Occasions.of(promotions), lent);

        for (int k = 0; k < 26; k++) {
            assertThat(forecast.expected()[k])
                    .isFinite()
                    .isBetween(
                            forecast.lower(Forecast.Level.OF_80_PERCENT)[k],
                            forecast.upper(Forecast.Level.OF_80_PERCENT)[k]);
            assertThat(forecast.effects()[k]).isBetween(0.1, 10.0);
        }
        var other = new ArrayList<>(promotions);
        Collections.shuffle(other, random);
        assertThat(Occasions.of(other).print(FIRST, 96))
                .isEqualTo(Occasions.of(promotions).print(FIRST, 96));
        assertThat(forecast(history, Occasions.of(other), lent).expected()).isEqualTo(forecast.expected());
    }

    @Provide
    Arbitrary<double[]> histories() {
        return Arbitraries.oneOf(
                        Arbitraries.doubles().between(0, 1000), Arbitraries.of(0.0, 0.0, 1.0, -3.0, 1e150, 1e-200, 1e9))
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(70);
    }
}
