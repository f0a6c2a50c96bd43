package id.laris.application.payment;

import id.laris.domain.payment.SettlementRun;
import id.laris.domain.shared.StaleVersion;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Compares a report batch by batch, each written in a transaction of its own and compared outside of one. Stopped anywhere, the next worker
 * goes on after the last batch that was committed.
 */
@Singleton
public final class SettlementWorker {
    static final Duration LEASE = Duration.ofMinutes(5);
    private static final int BATCH = 500;

    private final SettlementRuns runs;
    private final SettlementComparison comparison;
    private final KeepCompared keepCompared;

    public SettlementWorker(SettlementRuns runs, SettlementComparison comparison, KeepCompared keepCompared) {
        this.runs = runs;
        this.comparison = comparison;
        this.keepCompared = keepCompared;
    }

    /** As the system, for a run that was taken. */
    void work(SettlementRun taken) {
        try {
            for (var now = taken; now.isComparing(); ) {
                var batch = runs.batch(now.id(), now.last(), BATCH);
                now = batch.isEmpty()
                        ? keepCompared.keep(now, batch, SettlementComparison.Compared.NOTHING)
                        : keepCompared.keep(now, batch, comparison.compare(now.provider(), batch));
            }
        } catch (StaleVersion lost) {
            // Taken over by another worker: what it writes now counts.
            if (runs.get(taken.id()).equals(taken)) throw lost;
        }
    }
}
