package id.laris.application.forecasting;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.application.stock.Warehouses;
import id.laris.domain.forecasting.ForecastRun;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;
import java.util.Optional;

/** The forecasts in force, most demand first. Who is bound to warehouses sees those of their own only, never the whole shop's. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ListForecasts {
    private static final int MOST = 500;

    /**
     * @param warehouse of which these are; empty for all together
     * @param places to choose from
     * @param run the one that runs, or the last one
     */
    public record Listed(
            Page<DemandForecast> page,
            Optional<WarehouseCode> warehouse,
            List<WarehouseCode> places,
            Optional<ForecastRun> run) {}

    private final Forecasts forecasts;
    private final ForecastRuns runs;
    private final Warehouses warehouses;
    private final CurrentActor current;

    public ListForecasts(Forecasts forecasts, ForecastRuns runs, Warehouses warehouses, CurrentActor current) {
        this.forecasts = forecasts;
        this.runs = runs;
        this.warehouses = warehouses;
        this.current = current;
    }

    /** @throws id.laris.domain.stock.NotYourWarehouse when they have nothing to do with it */
    public Listed list(Forecasts.Query query) {
        if (query.limit() < 1 || query.limit() > MOST) throw new Invalid("limit", query.limit(), "1 to " + MOST);
        query.warehouse().ifPresent(current.actor()::requireWorksIn);
        var own = current.actor().warehouses().stream().sorted().toList();
        var warehouse = query.warehouse().or(() -> own.stream().findFirst());
        var places =
                own.isEmpty() ? warehouses.all().stream().map(it -> it.code()).toList() : own;
        var page = forecasts.list(
                new Forecasts.Query(query.scope(), query.text().strip(), warehouse, query.cursor(), query.limit()));
        return new Listed(page, warehouse, places, runs.latest());
    }
}
