package id.laris.domain.terms;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is owed for one order on invoice.
 *
 * @param days to pay, from the invoice's day on, as they were agreed when it was ordered
 * @param total what is to be paid for the order: what it costs, less what was taken off since
 * @param open what is still to come of it; zero once it is paid or called off
 * @param dueOn empty until its invoice is written
 * @param reminded the last step of the {@link ReminderPlan} its customer was reminded of
 */
public record Receivable(
        OrderId order,
        OrderNumber number,
        AccountId account,
        int days,
        Money total,
        Money open,
        Optional<LocalDate> dueOn,
        Optional<Integer> reminded) {
    public AgeBand band(LocalDate today) {
        return AgeBand.of(dueOn, today);
    }

    public boolean isOverdue(LocalDate today) {
        return open.isPositive() && band(today) != AgeBand.NOT_DUE;
    }

    /** The day an invoice of that day is due. */
    public static LocalDate due(LocalDate invoiced, int days) {
        return invoiced.plusDays(days);
    }
}
