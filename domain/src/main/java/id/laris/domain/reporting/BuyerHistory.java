package id.laris.domain.reporting;

import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The orders of one buyer that stand, and what they add to the cohorts. */
public final class BuyerHistory {
    /** @param day it was sold, in the shop's zone @param net as it stands now */
    public record Purchase(OrderId order, LocalDate day, Money net) {}

    private BuyerHistory() {}

    /** By the cohort of the first order; nothing without orders. Does not depend on the order in which they are told. */
    public static SortedMap<CohortCell, CohortFigures> cells(Collection<Purchase> purchases) {
        var cells = new TreeMap<CohortCell, CohortFigures>();
        var sorted = purchases.stream()
                .sorted(Comparator.comparing(Purchase::day)
                        .thenComparing(it -> it.order().toString()))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            var cell = new CohortCell(month(sorted.get(0)), month(sorted.get(i)));
            cells.merge(cell, figures(sorted, i), CohortFigures::plus);
        }
        return cells;
    }

    private static YearMonth month(Purchase purchase) {
        return YearMonth.from(purchase.day());
    }

    private static CohortFigures figures(List<Purchase> sorted, int i) {
        var it = sorted.get(i);
        boolean isFirstOfMonth = i == 0 || !month(sorted.get(i - 1)).equals(month(it));
        return new CohortFigures(
                isFirstOfMonth ? 1 : 0,
                1,
                it.net(),
                i == 0 ? it.net() : Money.zero(CurrencyUnit.IDR),
                i == 1 ? 1 : 0,
                i == 0 ? 0 : 1,
                i == 0 ? 0 : ChronoUnit.DAYS.between(sorted.get(i - 1).day(), it.day()));
    }

    /** What is to be added to the cells of all buyers when this one's orders change. */
    public static SortedMap<CohortCell, CohortFigures> difference(
            Collection<Purchase> before, Collection<Purchase> after) {
        var difference = new TreeMap<>(cells(after));
        cells(before)
                .forEach((cell, was) -> difference.put(
                        cell, difference.getOrDefault(cell, CohortFigures.NONE).minus(was)));
        difference.values().removeIf(CohortFigures::isNone);
        return difference;
    }
}
