package id.laris.domain.reporting;

import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.stock.WarehouseCode;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a month is to bring, net.
 *
 * @param warehouse what is sent from there; empty for the whole shop
 * @param from the month it holds from on, until another takes its place; of the years 2000 to 2999
 * @param amount zero to a thousand million million rupiah; zero: there is none any more
 */
public record SalesTarget(Optional<WarehouseCode> warehouse, YearMonth from, Money amount) {
    private static final Money MOST = Money.rupiah(1_000_000_000_000_000L);

    public SalesTarget {
        if (from.getYear() < 2000 || from.getYear() > 2999)
            throw new Invalid("month", from, "a month of the years 2000 to 2999");
        if (!amount.currency().equals(CurrencyUnit.IDR) || amount.isNegative() || amount.compareTo(MOST) > 0)
            throw new Invalid("amount", amount, "0 to 1000000000000000 rupiah");
    }

    /** Whole percent of it, rounded down, so that 100 is said only when all of it is there; zero when less than nothing came in. */
    public long reached(Money net) {
        if (net.isNegative() || amount.isZero()) return 0;
        return BigInteger.valueOf(net.minorUnits())
                .multiply(BigInteger.valueOf(100))
                .divide(BigInteger.valueOf(amount.minorUnits()))
                .longValueExact();
    }
}
