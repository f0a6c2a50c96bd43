package id.laris.domain.reporting;

import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import java.math.BigDecimal;

/**
 * What buyers of one cohort did in one month. Figures of a change may be below zero.
 *
 * @param buyers who bought then
 * @param orders that stand
 * @param net of these orders, whenever money went back of them
 * @param firstNet of those orders that were their buyer's first
 * @param repeaters whose second order it was then
 * @param gaps orders that had one of the same buyer before them @param gapDays days between them, added up
 */
public record CohortFigures(
        long buyers, long orders, Money net, Money firstNet, long repeaters, long gaps, long gapDays) {
    private static final Money ZERO = Money.zero(CurrencyUnit.IDR);
    public static final CohortFigures NONE = new CohortFigures(0, 0, ZERO, ZERO, 0, 0, 0);

    public CohortFigures plus(CohortFigures more) {
        return new CohortFigures(
                Math.addExact(buyers, more.buyers),
                Math.addExact(orders, more.orders),
                net.plus(more.net),
                firstNet.plus(more.firstNet),
                Math.addExact(repeaters, more.repeaters),
                Math.addExact(gaps, more.gaps),
                Math.addExact(gapDays, more.gapDays));
    }

    public CohortFigures minus(CohortFigures less) {
        return new CohortFigures(
                Math.subtractExact(buyers, less.buyers),
                Math.subtractExact(orders, less.orders),
                net.minus(less.net),
                firstNet.minus(less.firstNet),
                Math.subtractExact(repeaters, less.repeaters),
                Math.subtractExact(gaps, less.gaps),
                Math.subtractExact(gapDays, less.gapDays));
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** What an order brought on average; zero without orders. */
    public Money averageOrder() {
        return orders <= 0 ? ZERO : net.share(BigDecimal.ONE, BigDecimal.valueOf(orders));
    }

    /** So many of a thousand of all, half up; zero of none. */
    public static long perMille(long part, long all) {
        return all <= 0 ? 0 : (2_000 * part + all) / (2 * all);
    }

    /** Days from an order to the same buyer's next, on average, half up; zero without such. */
    public long averageGap() {
        return gaps <= 0 ? 0 : (2 * gapDays + gaps) / (2 * gaps);
    }
}
