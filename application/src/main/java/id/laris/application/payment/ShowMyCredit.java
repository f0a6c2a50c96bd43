package id.laris.application.payment;

import id.laris.application.AtOneMoment;
import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import java.util.Optional;

/** The store credit of the customer who is signed in. */
@UseCase
@ForCustomers
@AtOneMoment
public final class ShowMyCredit {
    private final StoreCredits credits;
    private final CurrentActor actor;

    public ShowMyCredit(StoreCredits credits, CurrentActor actor) {
        this.credits = credits;
        this.actor = actor;
    }

    /** @param cursor of an earlier page @param limit 1 to 500 */
    public CreditBook show(Optional<String> cursor, int limit) {
        var me = actor.customer();
        return new CreditBook(credits.balance(me), credits.of(me, cursor, limit));
    }
}
