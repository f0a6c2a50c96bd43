package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.application.shared.Ids;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.privacy.DataRequest.Kind;
import java.time.Clock;

/** Writes down that the customer asked to be forgotten: from now the 72 hours run. One request at a time. */
@UseCase
@Audited
@ForCustomers
public final class FileErasure {
    private final DataRequests requests;
    private final CurrentActor actor;
    private final Ids ids;
    private final Clock clock;

    public FileErasure(DataRequests requests, CurrentActor actor, Ids ids, Clock clock) {
        this.requests = requests;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** The request; the one that is open already when there is one. */
    public DataRequest file() {
        var customer = actor.customer();
        var open = requests.of(customer).stream()
                .filter(r -> r.kind() == Kind.ERASURE && r.isOpen())
                .findFirst();
        if (open.isPresent()) return open.get();
        var request = DataRequest.open(ids.next(), customer, Kind.ERASURE, clock.instant());
        requests.add(request);
        return request;
    }
}
