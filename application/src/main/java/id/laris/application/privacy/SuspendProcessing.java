package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.customer.Profiles;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.domain.customer.Profile;
import id.laris.domain.shared.Language;

/**
 * The customer asks to suspend what is done with their data, or lets it go on. While it is suspended nothing is advertised and nothing
 * is chosen for them; orders that are under way go on.
 */
@UseCase
@Audited
@ForCustomers
public final class SuspendProcessing {
    private final Profiles profiles;
    private final CurrentActor actor;

    public SuspendProcessing(Profiles profiles, CurrentActor actor) {
        this.profiles = profiles;
        this.actor = actor;
    }

    public void suspend(boolean yes) {
        var customer = actor.customer();
        var profile = profiles.find(customer).orElseGet(() -> Profile.empty(Language.ID));
        if (profile.restricted() != yes) profiles.save(customer, profile.restricted(yes));
    }
}
