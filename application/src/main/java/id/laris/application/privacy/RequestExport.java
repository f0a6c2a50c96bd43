package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.application.shared.Ids;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.privacy.DataRequest.Kind;
import java.time.Clock;

/** The customer asks for a copy of all that the shop keeps about them. It is made in the background; one at a time. */
@UseCase
@Audited
@ForCustomers
@RequiresFreshFactor
public final class RequestExport {
    private final DataRequests requests;
    private final CurrentActor actor;
    private final Ids ids;
    private final Clock clock;

    public RequestExport(DataRequests requests, CurrentActor actor, Ids ids, Clock clock) {
        this.requests = requests;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** The request; the one that is open already when there is one. */
    public DataRequest request() {
        var customer = actor.customer();
        var open = requests.of(customer).stream()
                .filter(r -> r.kind() == Kind.EXPORT && r.isOpen())
                .findFirst();
        if (open.isPresent()) return open.get();
        var request = DataRequest.open(ids.next(), customer, Kind.EXPORT, clock.instant());
        requests.add(request);
        return request;
    }
}
