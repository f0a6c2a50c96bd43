package id.laris.domain.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HolidayTest {
    private static final LocalDate FIRST = LocalDate.parse("2023-10-02");

    @Test
    void lebaran_is_where_it_was_kept_and_where_the_calendar_says_it_will_be() {
        assertThat(Holiday.idulFitri(1445)).isEqualTo("2024-04-10");
        assertThat(Holiday.idulFitri(1446)).isEqualTo("2025-03-31");
        assertThat(Holiday.idulFitri(1447)).isEqualTo("2026-03-21");
        assertThat(Holiday.idulFitri(1448)).isBetween("2027-03-09", "2027-03-11");
        for (int year = 1433; year <= 1447; year++)
            assertThat(ChronoUnit.DAYS.between(LocalDate.from(HijrahDate.of(year, 10, 1)), Holiday.idulFitri(year)))
                    .as("year " + year)
                    .isBetween(-1L, 2L);
    }

    @Test
    void weeks_are_counted_from_where_most_of_the_days_before_it_lie() {
        // A Monday: everything for it is bought before that week.
        assertThat(Holiday.of(LocalDate.parse("2025-03-24"))).contains(Holiday.LAST_WEEK_TO_LEBARAN);
        assertThat(Holiday.of(LocalDate.parse("2025-03-31"))).contains(Holiday.LEBARAN);
        // A Saturday: bought in that very week.
        assertThat(Holiday.of(LocalDate.parse("2026-03-02"))).contains(Holiday.THREE_WEEKS_TO_LEBARAN);
        assertThat(Holiday.of(LocalDate.parse("2026-03-09"))).contains(Holiday.TWO_WEEKS_TO_LEBARAN);
        assertThat(Holiday.of(LocalDate.parse("2026-03-16"))).contains(Holiday.LAST_WEEK_TO_LEBARAN);
        assertThat(Holiday.of(LocalDate.parse("2026-03-23"))).contains(Holiday.LEBARAN);
        assertThat(Holiday.of(LocalDate.parse("2026-03-30"))).contains(Holiday.WEEK_AFTER_LEBARAN);
        assertThat(Holiday.of(LocalDate.parse("2026-04-06"))).isEmpty();
        assertThat(Holiday.of(LocalDate.parse("2026-11-09"))).contains(Holiday.HARBOLNAS_11_11);
        assertThat(Holiday.of(LocalDate.parse("2026-12-07"))).contains(Holiday.HARBOLNAS_12_12);
        assertThat(Holiday.of(LocalDate.parse("1700-01-04"))).isEmpty();
        assertThat(Holiday.of(LocalDate.parse("2500-01-04"))).isEmpty();
    }

    @Property(tries = 100)
    void every_lebaran_has_each_of_its_weeks_once(@ForAll @IntRange(min = 1433, max = 1480) int year) {
        var seen = new HashMap<Holiday, Integer>();
        var monday = WeeklyDemand.weekOf(Holiday.idulFitri(year)).minusWeeks(10);
        for (int week = 0; week < 20; week++)
            Holiday.of(monday.plusWeeks(week))
                    .filter(it -> it.compareTo(Holiday.WEEK_AFTER_LEBARAN) <= 0)
                    .ifPresent(it -> seen.merge(it, 1, Integer::sum));
        assertThat(seen).hasSize(5).allSatisfy((holiday, times) -> assertThat(times)
                .isEqualTo(1));
    }

    @Property(tries = 30)
    void weeks_without_holidays_are_forecast_as_before(@ForAll @IntRange(min = 0, max = 1000) int seed) {
        var random = new Random(seed);
        // From after one Lebaran to the summer: no holiday in it, and none ahead.
        var demand = new double[12];
        for (int t = 0; t < demand.length; t++) demand[t] = random.nextInt(9);
        var history = new WeeklyDemand(LocalDate.parse("2026-04-13"), Series.of(demand, WeeklyDemand.YEAR));

        var plain = Forecaster.forecast(history.series(), 8);
        var aware = Forecaster.forecast(history.series(), 8, Effects.of(history, Occasions.HOLIDAYS, 8, Map.of()));

        assertThat(aware.expected()).isEqualTo(plain.expected());
        assertThat(aware.upper(Forecast.Level.OF_95_PERCENT)).isEqualTo(plain.upper(Forecast.Level.OF_95_PERCENT));
        assertThat(aware.effects()).containsOnly(1);
    }

    /** Two Lebarans seen, of 2024 and 2025; the third is eleven days earlier. */
    @Property(tries = 15)
    void a_peak_that_moves_is_expected_where_it_comes_next(@ForAll @IntRange(min = 0, max = 1000) int seed) {
        var demand = demand(seed, 104 + 26, 3);
        var history = new WeeklyDemand(FIRST, Series.of(Arrays.copyOf(demand, 104), WeeklyDemand.YEAR));
        var truth = Arrays.copyOfRange(demand, 104, 130);

        var aware = Forecaster.forecast(history.series(), 26, Effects.of(history, Occasions.HOLIDAYS, 26, Map.of()));
        var plain = Forecaster.forecast(history.series(), 26);

        assertThat(Accuracy.meanAbsolute(truth, aware.expected()))
                .isLessThan(Accuracy.meanAbsolute(truth, plain.expected()));
        var peak = (int) ChronoUnit.WEEKS.between(history.nextWeek(), LocalDate.parse("2026-03-16"));
        assertThat(aware.effects()[peak]).isCloseTo(3, within(1.0));
        assertThat(aware.expected()[peak]).isGreaterThan(2 * aware.expected()[peak - 6]);
        assertThat(aware.upper(Forecast.Level.OF_80_PERCENT)[peak]).isGreaterThan(aware.expected()[peak]);
    }

    private static double[] demand(int seed, int weeks, double times) {
        var random = new Random(seed);
        var demand = new double[weeks];
        for (int t = 0; t < weeks; t++) {
            var peak = Holiday.of(FIRST.plusWeeks(t)).filter(Holiday.LAST_WEEK_TO_LEBARAN::equals);
            demand[t] = Math.max(0, (60 + 6 * random.nextGaussian()) * (peak.isPresent() ? times : 1));
        }
        return demand;
    }

    @Test
    void what_saw_no_lebaran_takes_the_factor_it_is_lent() {
        var demand = new double[20];
        for (int t = 0; t < demand.length; t++) demand[t] = 20 + t % 3;
        var history = new WeeklyDemand(LocalDate.parse("2025-10-13"), Series.of(demand, WeeklyDemand.YEAR));
        var lent = Map.of(Holiday.LAST_WEEK_TO_LEBARAN, 2.5);

        var forecast = Forecaster.forecast(history.series(), 12, Effects.of(history, Occasions.HOLIDAYS, 12, lent));

        assertThat(forecast.effects()[2]).isEqualTo(2.5);
        assertThat(forecast.expected()[2]).isCloseTo(52, within(5.0));
        assertThat(Effects.seen(history, Occasions.HOLIDAYS))
                .containsOnlyKeys(Holiday.HARBOLNAS_11_11, Holiday.HARBOLNAS_12_12);
        assertThat(Effects.seen(
                        new WeeklyDemand(FIRST, Series.of(new double[0], WeeklyDemand.YEAR)), Occasions.HOLIDAYS))
                .isEmpty();
    }

    @Test
    void noise_alone_is_no_effect() {
        var none = 0;
        for (int seed = 0; seed < 20; seed++) {
            var history = new WeeklyDemand(FIRST, Series.of(demand(seed, 104, 1), WeeklyDemand.YEAR));
            var factors = Effects.seen(history, Occasions.HOLIDAYS);
            assertThat(factors.values()).allSatisfy(factor -> assertThat(factor).isCloseTo(1, within(0.35)));
            none += factors.values().stream().filter(factor -> factor == 1).count();
        }
        assertThat(none).isGreaterThan(20 * 7 * 8 / 10);
    }

    @Property(tries = 100)
    void every_answer_is_a_number(
            @ForAll("histories") double[] values, @ForAll @IntRange(min = 0, max = 200) int start) {
        var history = new WeeklyDemand(FIRST.plusWeeks(start), Series.of(values, WeeklyDemand.YEAR));
        var effects = Effects.of(
                history, Occasions.HOLIDAYS, 26, Map.of(Holiday.LEBARAN, 0.3, Holiday.LAST_WEEK_TO_LEBARAN, 4.0));

        var forecast = Forecaster.forecast(history.series(), 26, effects);

        for (int k = 0; k < 26; k++) {
            assertThat(forecast.expected()[k])
                    .isFinite()
                    .isBetween(
                            forecast.lower(Forecast.Level.OF_80_PERCENT)[k],
                            forecast.upper(Forecast.Level.OF_80_PERCENT)[k]);
            assertThat(forecast.upper(Forecast.Level.OF_95_PERCENT)[k]).isFinite();
            assertThat(forecast.effects()[k]).isBetween(0.1, 10.0);
        }
        assertThat(Optional.of(Effects.seen(history, Occasions.HOLIDAYS)).get().values())
                .allMatch(Double::isFinite);
    }

    @Provide
    Arbitrary<double[]> histories() {
        return Arbitraries.oneOf(
                        Arbitraries.doubles().between(-1000, 1000),
                        Arbitraries.of(0.0, 0.0, 1.0, -3.0, 1e150, 1e-200, 1e9))
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(70);
    }
}
