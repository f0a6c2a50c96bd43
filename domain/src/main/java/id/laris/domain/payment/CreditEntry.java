package id.laris.domain.payment;

import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Text;
import java.time.Instant;
import java.util.UUID;

/**
 * One line in the book of a customer's store credit. Written once, never changed; all of a customer's lines add up to their balance.
 *
 * @param amount what it adds, below zero for what it takes; never nothing
 * @param cause what it was written for, e.g. {@code refund:…} or {@code attempt:…}: the same is never written twice
 * @param order number of the order it is about; empty for what staff give or take
 * @param reason in the words of staff, or the number of a return; may be empty
 * @param by as the history calls them
 */
public record CreditEntry(
        UUID id,
        AccountId account,
        Kind kind,
        Money amount,
        String cause,
        String order,
        String reason,
        String by,
        Instant at) {
    /** Why the balance changes. */
    public enum Kind {
        /** For a return, or as goodwill. */
        GRANTED(true, false),
        /** It paid, in part or whole, an order. */
        SPENT(false, true),
        /** What it had paid came back. */
        GIVEN_BACK(true, false),
        EXPIRED(false, true),
        /** A mistake is put right. */
        CORRECTED(true, true);

        private final boolean adds;
        private final boolean takes;

        Kind(boolean adds, boolean takes) {
            this.adds = adds;
            this.takes = takes;
        }
    }

    public CreditEntry {
        if (amount.isZero() || amount.isNegative() && !kind.takes || amount.isPositive() && !kind.adds)
            throw new Invalid("amount", amount.minorUnits(), "an amount that fits " + kind);
        if (cause.isBlank()) throw new IllegalArgumentException("an entry without a cause");
        reason = Text.line("reason", reason, 0, 200);
    }

    /**
     * The balance after this entry.
     *
     * @throws NotEnoughCredit when it would be below zero
     */
    public Money after(Money balance) {
        var after = balance.plus(amount);
        if (after.isNegative())
            throw new NotEnoughCredit(balance, Money.zero(amount.currency()).minus(amount));
        return after;
    }
}
