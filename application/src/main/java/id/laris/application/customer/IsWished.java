package id.laris.application.customer;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.domain.catalogue.Slug;

/** Whether the customer wishes for this. */
@UseCase
@ForCustomers
public final class IsWished {
    private final Wishlists wishlists;
    private final CurrentActor actor;

    public IsWished(Wishlists wishlists, CurrentActor actor) {
        this.wishlists = wishlists;
        this.actor = actor;
    }

    public boolean by(Slug product) {
        return wishlists.holds(actor.customer(), product);
    }
}
