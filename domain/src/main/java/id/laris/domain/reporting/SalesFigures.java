package id.laris.domain.reporting;

import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import java.math.BigDecimal;

/** One cell of a report. @param orders that stand in it, each counted once however many lines it has there */
public record SalesFigures(long orders, SalesAmounts amounts) {
    public static final SalesFigures NONE = new SalesFigures(0, SalesAmounts.NONE);

    public SalesFigures plus(SalesFigures other) {
        return new SalesFigures(Math.addExact(orders, other.orders), amounts.plus(other.amounts));
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** What an order brought on average, before anything was returned; zero without orders. */
    public Money averageOrder() {
        return orders <= 0
                ? Money.zero(CurrencyUnit.IDR)
                : amounts.total().share(BigDecimal.ONE, BigDecimal.valueOf(orders));
    }
}
