package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.customer.Profiles;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.domain.customer.Profile;
import id.laris.domain.privacy.DataRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What the customer asked of the shop by the law on personal data, and what is ready for them. */
@UseCase
@ForCustomers
public final class ShowMyPrivacy {
    /**
     * @param requests newest first
     * @param ready a copy that can be taken now
     * @param suspended nothing is done with their data but what is under way
     */
    public record MyPrivacy(List<DataRequest> requests, Optional<Exports.Ready> ready, boolean suspended) {}

    private final DataRequests requests;
    private final Exports exports;
    private final Profiles profiles;
    private final CurrentActor actor;
    private final Clock clock;

    public ShowMyPrivacy(DataRequests requests, Exports exports, Profiles profiles, CurrentActor actor, Clock clock) {
        this.requests = requests;
        this.exports = exports;
        this.profiles = profiles;
        this.actor = actor;
        this.clock = clock;
    }

    public MyPrivacy show() {
        var customer = actor.customer();
        return new MyPrivacy(
                requests.of(customer),
                exports.readyFor(customer, clock.instant()),
                profiles.find(customer).map(Profile::restricted).orElse(false));
    }
}
