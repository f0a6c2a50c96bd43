package id.laris.application.forecasting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.forecasting.ForecastRun;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Writes the forecasts of a batch down and how far the run is by that. At its end, what is no longer sold is forgotten. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class KeepForecasts {
    /**
     * @param keys that are done by it, the last one last
     * @param subjects all there is to be told of them; forecasts of others with these keys go
     * @param anew how many of the keys had another history than before
     */
    record Batch(Subject.Scope scope, List<String> keys, Set<Subject> subjects, List<DemandForecast> made, int anew) {
        static final Batch END = new Batch(Subject.Scope.SHOP, List.of(), Set.of(), List.of(), 0);
    }

    private final Forecasts forecasts;
    private final ForecastRuns runs;
    private final Clock clock;

    public KeepForecasts(Forecasts forecasts, ForecastRuns runs, Clock clock) {
        this.forecasts = forecasts;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * @param batch empty at the end
     * @throws id.laris.domain.shared.StaleVersion when another worker took the run over
     */
    public ForecastRun keep(ForecastRun run, Batch batch) {
        if (batch.keys().isEmpty()) {
            runs.save(run.done(clock.instant()));
            forecasts.forgetBefore(run.firstWeek());
            return runs.get(run.id());
        }
        var last = batch.keys().get(batch.keys().size() - 1);
        runs.save(run.looked(
                batch.keys().size(),
                batch.anew(),
                ForecastWorker.text(new DemandHistory.Place(batch.scope(), last)),
                clock.instant(),
                ForecastWorker.LEASE));
        forecasts.put(batch.made());
        forecasts.keepOnly(batch.scope(), batch.keys(), batch.subjects());
        return runs.get(run.id());
    }
}
