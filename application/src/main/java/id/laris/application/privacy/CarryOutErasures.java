package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.EachInTurn;
import id.laris.domain.identity.Permission;
import id.laris.domain.privacy.DataRequest;
import jakarta.transaction.Transactional;

/** Looks again at the erasures that something hindered, each on its own. */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class CarryOutErasures {
    private static final int AT_ONCE = 500;

    private final DataRequests requests;
    private final CarryOutErasure carryOutErasure;

    public CarryOutErasures(DataRequests requests, CarryOutErasure carryOutErasure) {
        this.requests = requests;
        this.carryOutErasure = carryOutErasure;
    }

    public void carryOut() {
        EachInTurn.run(
                requests.open(DataRequest.Kind.ERASURE, AT_ONCE), request -> carryOutErasure.carryOut(request.id()));
    }
}
