package id.laris.application.forecasting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.forecasting.ForecastRun;
import id.laris.domain.identity.Permission;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Works on the run of forecasts that waits for a worker. One instance has it at a time; after a kill the next one goes on with it. */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class ForecastDemand {
    private final ForecastRuns runs;
    private final ForecastWorker worker;
    private final Clock clock;

    public ForecastDemand(ForecastRuns runs, ForecastWorker worker, Clock clock) {
        this.runs = runs;
        this.worker = worker;
        this.clock = clock;
    }

    /** Whether there was one to work on. */
    public boolean forecast() {
        var taken = runs.take(clock.instant(), ForecastWorker.LEASE);
        taken.filter(ForecastRun::isRunning).ifPresent(worker::work);
        return taken.isPresent();
    }
}
