package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.EachInTurn;
import id.laris.domain.identity.Permission;
import id.laris.domain.privacy.DataRequest;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Makes the copies that customers asked for, each on its own, and forgets those whose day is over. */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class BuildExports {
    private static final int AT_ONCE = 20;

    private final DataRequests requests;
    private final BuildExport buildExport;
    private final Exports exports;
    private final Clock clock;

    public BuildExports(DataRequests requests, BuildExport buildExport, Exports exports, Clock clock) {
        this.requests = requests;
        this.buildExport = buildExport;
        this.exports = exports;
        this.clock = clock;
    }

    public void build() {
        exports.forgetSpent(clock.instant());
        EachInTurn.run(requests.open(DataRequest.Kind.EXPORT, AT_ONCE), request -> buildExport.build(request.id()));
    }
}
