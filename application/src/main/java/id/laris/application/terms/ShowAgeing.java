package id.laris.application.terms;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import id.laris.domain.terms.AgeBand;
import id.laris.domain.terms.Ageing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/** What customers owe for orders on invoice, by how long it is overdue: the orders' own money, added up. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ShowAgeing {
    /** @param lines of each customer who owes something; who owes most that is overdue comes first */
    public record Report(LocalDate today, List<Line> lines, Ageing total) {}

    public record Line(TermsCustomer customer, int orders, Ageing ageing) {}

    private final Receivables receivables;
    private final TermsPeople people;
    private final TermsDesk desk;

    public ShowAgeing(Receivables receivables, TermsPeople people, TermsDesk desk) {
        this.receivables = receivables;
        this.people = people;
        this.desk = desk;
    }

    public Report show() {
        var today = desk.today();
        var sums = new LinkedHashMap<AccountId, Line>();
        var open = receivables.open();
        var known =
                people.of(open.stream().map(Receivables.Sum::account).distinct().toList());
        for (var sum : open) {
            var account = sum.account();
            var line = sums.getOrDefault(
                    account, new Line(known.getOrDefault(account, TermsCustomer.gone(account)), 0, Ageing.NOTHING));
            sums.put(
                    account,
                    new Line(
                            line.customer(),
                            line.orders() + sum.orders(),
                            line.ageing().plus(AgeBand.of(sum.dueOn(), today), sum.open())));
        }
        var lines = sums.values().stream()
                .sorted((one, other) ->
                        other.ageing().overdue().compareTo(one.ageing().overdue()))
                .toList();
        return new Report(today, lines, lines.stream().map(Line::ageing).reduce(Ageing.NOTHING, Ageing::plus));
    }
}
