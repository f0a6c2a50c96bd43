package id.laris.application.forecasting;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.forecasting.WeeklyDemand;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;
import java.util.Optional;

/** One forecast with the history it was made of. Who is bound to warehouses sees those of their own only, never the whole shop's. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ShowForecast {
    /**
     * @param history up to the first week of the forecast; empty when the sales figures no longer have it
     * @param places the warehouses of which there is a forecast that they may see
     */
    public record Shown(DemandForecast forecast, Optional<WeeklyDemand> history, List<WarehouseCode> places) {}

    private final Forecasts forecasts;
    private final DemandHistory history;
    private final CurrentActor current;

    public ShowForecast(Forecasts forecasts, DemandHistory history, CurrentActor current) {
        this.forecasts = forecasts;
        this.history = history;
        this.current = current;
    }

    /**
     * @throws Missing forecast-not-found
     * @throws id.laris.domain.stock.NotYourWarehouse when they have nothing to do with it
     */
    public Shown show(Subject asked) {
        asked.warehouse().ifPresent(current.actor()::requireWorksIn);
        var own = current.actor().warehouses();
        var all = forecasts.of(asked.scope(), List.of(asked.key()));
        var places = all.stream()
                .flatMap(it -> it.subject().warehouse().stream())
                .filter(code -> own.isEmpty() || own.contains(code))
                .toList();
        var warehouse = asked.warehouse()
                .or(() -> own.isEmpty() ? Optional.empty() : places.stream().findFirst());
        var forecast = all.stream()
                .filter(it -> it.subject().warehouse().equals(warehouse))
                .filter(it -> own.isEmpty() || warehouse.isPresent())
                .findFirst()
                .orElseThrow(() -> new Missing("forecast", asked.key()));
        var demand = history.find(new DemandHistory.Place(asked.scope(), asked.key()), forecast.firstWeek());
        return new Shown(
                forecast,
                demand.flatMap(it -> warehouse.isEmpty()
                        ? Optional.of(it.all())
                        : Optional.ofNullable(it.warehouses().get(warehouse.get()))),
                places);
    }
}
