package id.laris.application.terms;

import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.terms.Receivable;
import id.laris.domain.terms.ReminderPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is owed for orders on invoice. How much that is comes from each order and its payment; only days are kept here. */
public interface Receivables {
    /** From now on the order is owed for; its customer is the one it was assigned to. */
    void add(OrderId order, int days);

    /** Its invoice was written. The first day that is said stays. */
    void due(OrderId order, LocalDate dueOn);

    /** Empty for an order that is not on invoice. */
    Optional<Receivable> find(OrderId order);

    /** What is open of one customer: what is due first comes first, what has no invoice yet last, then by order. */
    List<Receivable> openOf(AccountId account);

    /** All that is open, of each customer and due day together: by customer, then by day, what has no day last. */
    List<Sum> open();

    /** @param orders at least one */
    record Sum(AccountId account, Optional<LocalDate> dueOn, Money open, int orders) {}

    /**
     * What is open, and more than nothing, and somebody is to be reminded of today by that plan, due first comes first; until the caller's
     * transaction ends nobody else gets it, and nothing of it is paid.
     */
    List<Receivable> toRemind(ReminderPlan plan, LocalDate today, int most);

    /** Once for each step: false when it, or a later one, was reminded of before. */
    boolean remind(OrderId order, int step);
}
