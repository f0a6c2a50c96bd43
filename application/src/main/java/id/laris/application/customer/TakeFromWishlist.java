package id.laris.application.customer;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.domain.catalogue.Slug;

/** The customer no longer wishes for this; nothing happens when they did not. */
@UseCase
@ForCustomers
public final class TakeFromWishlist {
    private final Wishlists wishlists;
    private final CurrentActor actor;

    public TakeFromWishlist(Wishlists wishlists, CurrentActor actor) {
        this.wishlists = wishlists;
        this.actor = actor;
    }

    public void take(Slug product) {
        wishlists.remove(actor.customer(), product);
    }
}
