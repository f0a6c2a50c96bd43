package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.SettlementRun;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Compares the settlement report that waits longest. Several instances may run at once: each takes another. */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class CompareSettlements {
    private final SettlementRuns runs;
    private final SettlementWorker worker;
    private final Clock clock;

    public CompareSettlements(SettlementRuns runs, SettlementWorker worker, Clock clock) {
        this.runs = runs;
        this.worker = worker;
        this.clock = clock;
    }

    /** Whether there was one to work on. */
    public boolean compare() {
        var taken = runs.take(clock.instant(), SettlementWorker.LEASE);
        taken.filter(SettlementRun::isComparing).ifPresent(worker::work);
        return taken.isPresent();
    }
}
