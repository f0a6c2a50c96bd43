package id.laris.application.forecasting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.time.LocalTime;

/** Begins a run of forecasts once a night, and at once where there never was one and something has been sold. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class PlanForecasts {
    private static final LocalTime NIGHT = LocalTime.of(2, 0);

    private final ForecastRuns runs;
    private final ForecastPlan plan;
    private final ShopSettings shop;
    private final Clock clock;

    public PlanForecasts(ForecastRuns runs, ForecastPlan plan, ShopSettings shop, Clock clock) {
        this.runs = runs;
        this.plan = plan;
        this.shop = shop;
        this.clock = clock;
    }

    /** Whether one was begun. */
    public boolean plan() {
        var now = clock.instant();
        var local = now.atZone(shop.zone());
        var night = local.toLocalTime().isBefore(NIGHT) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        var since = night.atTime(NIGHT).atZone(shop.zone()).toInstant();
        if (runs.latest().filter(run -> !run.askedAt().isBefore(since)).isPresent()) return false;
        return plan.begin(now);
    }
}
