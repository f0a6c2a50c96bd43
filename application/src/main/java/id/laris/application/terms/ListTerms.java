package id.laris.application.terms;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import id.laris.domain.terms.Standing;
import java.util.Optional;

/** Every customer who may pay later or once could, with what they may owe and what they do. */
@UseCase
@Requires(Permission.GRANT_TERMS)
public final class ListTerms {
    public record Line(TermsCustomer customer, Standing standing) {}

    private final TermsBook book;
    private final TermsPeople people;

    public ListTerms(TermsBook book, TermsPeople people) {
        this.book = book;
        this.people = people;
    }

    /** @param after the last one of the portion before @param limit 1 to 500 */
    public Page<Line> list(Optional<AccountId> after, int limit) {
        var page = book.list(after, limit);
        var known =
                people.of(page.items().stream().map(s -> s.terms().account()).toList());
        return new Page<>(
                page.items().stream()
                        .map(s -> new Line(
                                known.getOrDefault(
                                        s.terms().account(),
                                        TermsCustomer.gone(s.terms().account())),
                                s))
                        .toList(),
                page.next());
    }
}
