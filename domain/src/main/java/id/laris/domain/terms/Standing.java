package id.laris.domain.terms;

import id.laris.domain.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a customer with terms stands: what they may owe, and what they do.
 *
 * @param open what is still to be paid of all their orders on invoice, due or not
 * @param oldestDue the earliest day on which some of it is or was due; empty while none of it has an invoice
 */
public record Standing(CreditTerms terms, Money open, Optional<LocalDate> oldestDue) {

    /** What may still be bought on invoice; never below zero. */
    public Money left() {
        return terms.limit().isLessThan(open)
                ? Money.zero(open.currency())
                : terms.limit().minus(open);
    }

    public boolean isOverdue(LocalDate today) {
        return oldestDue.filter(today::isAfter).isPresent();
    }

    /** Why an order of that much cannot be on invoice today; empty when it can. Being stopped is said before being overdue, that before the limit. */
    public Optional<TermsRefused> refusal(Money total, LocalDate today) {
        if (terms.stopped()) return Optional.of(TermsRefused.stopped());
        if (isOverdue(today)) return Optional.of(TermsRefused.overdue(oldestDue.orElseThrow()));
        if (left().isLessThan(total)) return Optional.of(TermsRefused.overLimit(terms.limit(), open, total));
        return Optional.empty();
    }
}
