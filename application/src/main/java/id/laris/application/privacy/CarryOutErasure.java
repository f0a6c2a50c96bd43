package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.OpenToAll;
import id.laris.application.notification.Template;
import id.laris.domain.identity.Permission;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.shared.Missing;
import java.time.Clock;
import java.util.UUID;

/** Forgets one person who asked for it, or says what hinders it. Called for oneself, or by the shop's own work. */
@UseCase
@Audited
@OpenToAll
public final class CarryOutErasure {
    private final DataRequests requests;
    private final OrderErasure orders;
    private final Erasure erasure;
    private final CurrentActor actor;
    private final Clock clock;

    public CarryOutErasure(
            DataRequests requests, OrderErasure orders, Erasure erasure, CurrentActor actor, Clock clock) {
        this.requests = requests;
        this.orders = orders;
        this.erasure = erasure;
        this.actor = actor;
        this.clock = clock;
    }

    /** What became of it. @throws Missing data-request-not-found for a request of another */
    public DataRequest carryOut(UUID id) {
        var request = requests.get(id);
        if (!actor.may(Permission.RUN_JOBS)
                && !actor.findCustomer().filter(request.account()::equals).isPresent())
            throw new Missing("data-request", id);
        if (!request.isOpen() || request.kind() != DataRequest.Kind.ERASURE) return request;
        var hindrance = orders.hindrance(request.account());
        if (hindrance.isEmpty()) erasure.carryOut(request.account(), Template.ACCOUNT_ERASED);
        var after = hindrance.map(request::postponed).orElseGet(() -> request.done(clock.instant()));
        if (!after.equals(request)) requests.save(after);
        return after;
    }
}
