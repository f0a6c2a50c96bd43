package id.laris.domain.forecasting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * What a week is known for before it comes. Lebaran (Idul Fitri) moves by about eleven days a year; what is bought for it is bought in
 * the weeks before, so weeks are counted from it.
 *
 * <p>Days of Idul Fitri until 2026 as Indonesia's government kept them (joint decrees of three ministers on public holidays, and the
 * Ministry of Religious Affairs' announcements); later ones by the Umm al-Qura calendar of the JDK, which may be a day off.
 */
public enum Holiday implements Occasion {
    /** Most of it lies in the third seven days before Lebaran. */
    THREE_WEEKS_TO_LEBARAN,
    TWO_WEEKS_TO_LEBARAN,
    /** The last days to buy for it. */
    LAST_WEEK_TO_LEBARAN,
    LEBARAN,
    WEEK_AFTER_LEBARAN,
    /** National online shopping day of 11 November, as marketplaces keep it. */
    HARBOLNAS_11_11,
    /** And the one of 12 December. */
    HARBOLNAS_12_12;

    private static final int DAYS = 7;
    /** So many of Lebaran's own days may be in the week that still sells for it. */
    private static final int LAST_DAYS = 3;

    private static final Map<Integer, LocalDate> KEPT = Map.ofEntries(
            kept("2012-08-19"),
            kept("2013-08-08"),
            kept("2014-07-28"),
            kept("2015-07-17"),
            kept("2016-07-06"),
            kept("2017-06-25"),
            kept("2018-06-15"),
            kept("2019-06-05"),
            kept("2020-05-24"),
            kept("2021-05-13"),
            kept("2022-05-02"),
            kept("2023-04-22"),
            kept("2024-04-10"),
            kept("2025-03-31"),
            kept("2026-03-21"));

    private static Map.Entry<Integer, LocalDate> kept(String day) {
        return Map.entry(islamicYear(LocalDate.parse(day)), LocalDate.parse(day));
    }

    /** What the week that begins on that Monday is known for. */
    public static Optional<Holiday> of(LocalDate monday) {
        var lebaran = lebaran(monday);
        if (lebaran.isPresent()) return lebaran;
        if (isIn(monday, 11, 11)) return Optional.of(HARBOLNAS_11_11);
        return isIn(monday, 12, 12) ? Optional.of(HARBOLNAS_12_12) : Optional.empty();
    }

    private static Optional<Holiday> lebaran(LocalDate monday) {
        try {
            var year = islamicYear(monday);
            for (int near = year - 1; near <= year + 1; near++) {
                var days = ChronoUnit.DAYS.between(monday, idulFitri(near));
                var place = LAST_WEEK_TO_LEBARAN.ordinal() - Math.floorDiv(days - LAST_DAYS, DAYS);
                if (place >= THREE_WEEKS_TO_LEBARAN.ordinal() && place <= WEEK_AFTER_LEBARAN.ordinal())
                    return Optional.of(values()[(int) place]);
            }
            return Optional.empty();
        } catch (DateTimeException beyondTheCalendar) {
            return Optional.empty();
        }
    }

    /** The first of Syawal. @throws DateTimeException for a year the calendar does not reach (before 1882 or after 2077) */
    static LocalDate idulFitri(int islamicYear) {
        var kept = KEPT.get(islamicYear);
        return kept != null ? kept : LocalDate.from(HijrahDate.of(islamicYear, 10, 1));
    }

    private static int islamicYear(LocalDate day) {
        return HijrahDate.from(day).get(ChronoField.YEAR);
    }

    private static boolean isIn(LocalDate monday, int month, int day) {
        var held = LocalDate.of(monday.plusDays(DAYS - 1L).getYear(), month, day);
        return !held.isBefore(monday) && held.isBefore(monday.plusDays(DAYS));
    }
}
