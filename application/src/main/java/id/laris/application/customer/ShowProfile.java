package id.laris.application.customer;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.domain.customer.Profile;
import id.laris.domain.shared.Language;

/** What the customer told about themselves. */
@UseCase
@ForCustomers
public final class ShowProfile {
    private final Profiles profiles;
    private final CurrentActor actor;

    public ShowProfile(Profiles profiles, CurrentActor actor) {
        this.profiles = profiles;
        this.actor = actor;
    }

    public Profile show() {
        return profiles.find(actor.customer()).orElseGet(() -> Profile.empty(Language.ID));
    }
}
