package id.laris.application.payment;

import id.laris.application.shared.Page;
import id.laris.domain.payment.CreditEntry;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * The books of store credit, one for each customer. Entries are only added; a balance is never below zero, whoever writes at the same
 * moment. Writes belong to the caller's transaction.
 */
public interface StoreCredits {
    /** @param balance after this entry */
    record Line(CreditEntry entry, Money balance) {}

    /**
     * Writes an entry; one whose cause is written already changes nothing.
     *
     * @return whether it was written
     * @throws id.laris.domain.payment.NotEnoughCredit when the balance would be below zero
     */
    boolean book(CreditEntry entry);

    /** As {@link #balance}, and nobody else changes it before the caller's transaction ends. */
    Money lock(AccountId account);

    /** Zero where nothing was ever booked. */
    Money balance(AccountId account);

    /** The newest first. @param cursor of an earlier page @param limit 1 to 500 */
    Page<Line> of(AccountId account, Optional<String> cursor, int limit);

    /** How much that person has given to that account since then, by entries that are about no order. */
    Money givenBy(String person, AccountId account, Instant since);

    /** The words of staff in this book are forgotten; amounts, times and kinds stay. */
    void forgetReasons(AccountId account);
}
