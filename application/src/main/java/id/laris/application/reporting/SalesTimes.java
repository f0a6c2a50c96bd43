package id.laris.application.reporting;

import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.domain.reporting.SalesFigures;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** Days put together to weeks and months. */
final class SalesTimes {
    private SalesTimes() {}

    /** By the first day of each, oldest first; what nothing was sold in is of nothing. @param by a time */
    static SortedMap<LocalDate, SalesFigures> of(By by, Period period, Map<LocalDate, SalesFigures> days) {
        return of(by, period, days, SalesFigures.NONE, SalesFigures::plus);
    }

    /** The same of any other figures. */
    static <T> SortedMap<LocalDate, T> of(
            By by, Period period, Map<LocalDate, T> days, T none, BinaryOperator<T> plus) {
        var times = new TreeMap<LocalDate, T>();
        for (var day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1))
            times.putIfAbsent(first(by, day), none);
        days.forEach((day, figures) -> times.merge(first(by, day), figures, plus));
        return times;
    }

    private static LocalDate first(By by, LocalDate day) {
        return switch (by) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            default -> day;
        };
    }
}
