package id.laris.application.terms;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.domain.shared.Missing;
import id.laris.domain.terms.Receivable;
import id.laris.domain.terms.Standing;
import java.time.LocalDate;
import java.util.List;

/** What a customer may buy on invoice, and what they still have to pay. To one without terms there is nothing of the kind. */
@UseCase
@ForCustomers
public final class ShowMyTerms {
    public record Mine(Standing standing, List<Receivable> open, LocalDate today) {}

    private final TermsBook book;
    private final Receivables receivables;
    private final TermsDesk desk;
    private final CurrentActor actor;

    public ShowMyTerms(TermsBook book, Receivables receivables, TermsDesk desk, CurrentActor actor) {
        this.book = book;
        this.receivables = receivables;
        this.desk = desk;
        this.actor = actor;
    }

    /** @throws Missing terms-not-found */
    public Mine show() {
        var account = actor.customer();
        var standing = book.standing(account).orElseThrow(() -> new Missing("terms", account));
        return new Mine(standing, receivables.openOf(account), desk.today());
    }
}
