package id.laris.application.terms;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Missing;
import id.laris.domain.terms.Ageing;
import id.laris.domain.terms.Receivable;
import java.time.LocalDate;
import java.util.List;

/** What one customer owes, order by order: where the figures of the ageing report come from. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ShowReceivables {
    /** @param open what is due first comes first */
    public record Owed(TermsCustomer customer, LocalDate today, List<Receivable> open, Ageing ageing) {}

    private final Receivables receivables;
    private final TermsBook book;
    private final TermsPeople people;
    private final TermsDesk desk;

    public ShowReceivables(Receivables receivables, TermsBook book, TermsPeople people, TermsDesk desk) {
        this.receivables = receivables;
        this.book = book;
        this.people = people;
        this.desk = desk;
    }

    /** @throws Missing customer-not-found for one who never had terms and owes nothing */
    public Owed show(AccountId account) {
        var open = receivables.openOf(account);
        if (open.isEmpty() && book.find(account).isEmpty()) throw new Missing("customer", account);
        var today = desk.today();
        var ageing =
                open.stream().reduce(Ageing.NOTHING, (sum, one) -> sum.plus(one.band(today), one.open()), Ageing::plus);
        var customer = people.of(List.of(account)).getOrDefault(account, TermsCustomer.gone(account));
        return new Owed(customer, today, open, ageing);
    }
}
