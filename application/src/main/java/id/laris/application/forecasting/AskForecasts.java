package id.laris.application.forecasting;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.forecasting.ForecastRun;
import id.laris.domain.identity.Permission;
import java.time.Clock;

/** Begins a run of forecasts by day, for whoever does not want to wait for the night. It is worked on in the background. */
@UseCase
@Audited
@Requires(Permission.VIEW_REPORTS)
public final class AskForecasts {
    private final ForecastPlan plan;
    private final ForecastRuns runs;
    private final Clock clock;
    private final AuditNotes notes;

    public AskForecasts(ForecastPlan plan, ForecastRuns runs, Clock clock, AuditNotes notes) {
        this.plan = plan;
        this.runs = runs;
        this.clock = clock;
        this.notes = notes;
    }

    /** Whether one was begun: not while one is running, nor where nothing was ever sold. */
    public boolean ask() {
        var begun = plan.begin(clock.instant());
        if (begun) runs.latest().map(ForecastRun::id).ifPresent(id -> notes.about("forecast-run", id));
        return begun;
    }
}
