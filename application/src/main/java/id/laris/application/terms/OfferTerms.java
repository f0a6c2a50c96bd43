package id.laris.application.terms;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.shared.Money;
import id.laris.domain.terms.Standing;
import id.laris.domain.terms.TermsRefused;
import java.util.Optional;

/** Whether whoever is at the checkout can buy that on invoice, and if not, why. Visitors and customers without terms hear nothing of it. */
@UseCase
@OpenToAll
public final class OfferTerms {
    /** @param refused why not now; empty when they can */
    public record Offer(Standing standing, Optional<TermsRefused> refused) {}

    private final TermsBook book;
    private final TermsDesk desk;
    private final CurrentActor actor;

    public OfferTerms(TermsBook book, TermsDesk desk, CurrentActor actor) {
        this.book = book;
        this.desk = desk;
        this.actor = actor;
    }

    public Optional<Offer> offer(Money total) {
        return actor.findCustomer()
                .flatMap(book::standing)
                .map(standing -> new Offer(standing, standing.refusal(total, desk.today())));
    }
}
