package id.laris.application.forecasting;

import id.laris.application.forecasting.DemandHistory.Place;
import id.laris.domain.forecasting.ForecastRun;
import id.laris.domain.shared.StaleVersion;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Goes through all histories batch by batch, each computed outside of transactions and written in one of its own. Stopped anywhere, the
 * next worker goes on after the last batch that was written.
 */
@Singleton
public final class ForecastWorker {
    static final Duration LEASE = Duration.ofMinutes(5);
    private static final int BATCH = 100;

    private final DemandHistory history;
    private final Promotions promotions;
    private final ForecastDesk desk;
    private final ForecastRuns runs;
    private final KeepForecasts keepForecasts;
    private final Clock clock;

    public ForecastWorker(
            DemandHistory history,
            Promotions promotions,
            ForecastDesk desk,
            ForecastRuns runs,
            KeepForecasts keepForecasts,
            Clock clock) {
        this.history = history;
        this.promotions = promotions;
        this.desk = desk;
        this.runs = runs;
        this.keepForecasts = keepForecasts;
        this.clock = clock;
    }

    /** As the system, for a run that was taken. */
    void work(ForecastRun taken) {
        try {
            var lenders = new Lenders(history, promotions, taken.firstWeek());
            for (var now = taken; now.isRunning(); ) now = batch(now, lenders);
        } catch (StaleVersion lost) {
            // Taken over by another worker: what it writes now counts.
            if (runs.get(taken.id()).equals(taken)) throw lost;
        }
    }

    private ForecastRun batch(ForecastRun run, Lenders lenders) {
        var found = history.after(run.last().map(ForecastWorker::place), run.firstWeek(), BATCH);
        if (found.isEmpty()) return keepForecasts.keep(run, KeepForecasts.Batch.END);
        var scope = found.get(0).place().scope();
        var batch =
                found.stream().filter(demand -> demand.place().scope() == scope).toList();
        var due = desk.due(scope, batch, lenders);
        var made = desk.make(due.anew(), lenders, clock.instant());
        var keys = batch.stream().map(demand -> demand.place().key()).toList();
        return keepForecasts.keep(
                run,
                new KeepForecasts.Batch(scope, keys, due.all(), made, due.anew().size()));
    }

    static String text(Place place) {
        return place.scope() + " " + place.key();
    }

    private static Place place(String text) {
        var parts = text.split(" ", 2);
        return new Place(Subject.Scope.valueOf(parts[0]), parts[1]);
    }
}
