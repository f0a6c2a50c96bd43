package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.domain.privacy.DataRequest.Kind;
import java.time.Clock;

/** The customer no longer wants to be forgotten; nothing happens when they did not ask. */
@UseCase
@Audited
@ForCustomers
public final class WithdrawErasure {
    private final DataRequests requests;
    private final CurrentActor actor;
    private final Clock clock;

    public WithdrawErasure(DataRequests requests, CurrentActor actor, Clock clock) {
        this.requests = requests;
        this.actor = actor;
        this.clock = clock;
    }

    public void withdraw() {
        requests.of(actor.customer()).stream()
                .filter(r -> r.kind() == Kind.ERASURE && r.isOpen())
                .forEach(r -> requests.save(r.withdrawn(clock.instant())));
    }
}
