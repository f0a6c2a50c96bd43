package id.laris.domain.terms;

import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.time.Instant;

/**
 * What one customer was allowed: to owe so much at once, each order for so many days from its invoice on.
 *
 * @param limit in rupiah; what is open of all orders on invoice together never passes it by a new order
 * @param days from the invoice's day to the day it is due
 * @param stopped no new order on invoice; what is open stays due as it was
 * @param changedBy who gave, changed or stopped it
 * @param version as read; 0 for new ones
 */
public record CreditTerms(
        AccountId account, Money limit, int days, boolean stopped, String changedBy, Instant changedAt, long version) {
    public static final int MOST_DAYS = 180;
    private static final long MOST = 100_000_000_000L;

    /** @throws Invalid creditLimit, paymentDays */
    public CreditTerms {
        if (!limit.isPositive() || limit.minorUnits() > MOST)
            throw new Invalid("creditLimit", limit.minorUnits(), "1 to " + MOST);
        if (days < 1 || days > MOST_DAYS) throw new Invalid("paymentDays", days, "1 to " + MOST_DAYS);
    }

    public static CreditTerms of(AccountId account, Money limit, int days, boolean stopped, String by, Instant now) {
        return new CreditTerms(account, limit, days, stopped, by, now, 0);
    }

    /** The same customer under other terms. */
    public CreditTerms changed(Money newLimit, int newDays, boolean isStopped, String by, Instant now) {
        return new CreditTerms(account, newLimit, newDays, isStopped, by, now, version);
    }

    /** The same, as somebody saw them at that version. */
    public CreditTerms basedOn(long seen) {
        return new CreditTerms(account, limit, days, stopped, changedBy, changedAt, seen);
    }
}
