package id.laris.application.forecasting;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.forecasting.Promotion;
import id.laris.domain.forecasting.WeeklyDemand;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.stock.WarehouseCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One forecast with the history it was made of. Who is bound to warehouses sees those of their own only, never the whole shop's. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ShowForecast {
    /**
     * @param history up to the first week of the forecast; empty when the sales figures no longer have it
     * @param places the warehouses of which there is a forecast that they may see
     * @param promotions of these weeks, the first one first
     */
    public record Shown(
            DemandForecast forecast,
            Optional<WeeklyDemand> history,
            List<WarehouseCode> places,
            List<Promoted> promotions) {}

    /**
     * A promotion of all that the forecast is about.
     *
     * @param reckoning what the forecast does about it
     * @param lift what others of its kind did; empty where none was seen
     */
    public record Promoted(Promotion promotion, Reckoning reckoning, Optional<PromotionRow.Lift> lift) {}

    /** Whether a promotion is in the forecast. */
    public enum Reckoning {
        /** It was over before the forecast begins. */
        PAST,
        COUNTED,
        /** Entered or changed after the forecast was made: the next run counts it. */
        LATER,
        /** None of its kind was ever seen. */
        UNKNOWN
    }

    private final Forecasts forecasts;
    private final DemandHistory history;
    private final Promotions promotions;
    private final CurrentActor current;

    public ShowForecast(Forecasts forecasts, DemandHistory history, Promotions promotions, CurrentActor current) {
        this.forecasts = forecasts;
        this.history = history;
        this.promotions = promotions;
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
                places,
                demand.map(it -> promoted(it, forecast)).orElse(List.of()));
    }

    private List<Promoted> promoted(DemandHistory.Demand demand, DemandForecast forecast) {
        var lenders = new Lenders(history, promotions, forecast.firstWeek());
        return lenders.promotions(demand).stream()
                .sorted(Comparator.comparing(Promotion::from).thenComparing(it -> it.id()))
                .map(it -> {
                    var lift = lenders.lift(demand, it.kind());
                    return new Promoted(it, reckoning(it, forecast, lift.isPresent()), lift);
                })
                .toList();
    }

    private static Reckoning reckoning(Promotion promotion, DemandForecast forecast, boolean known) {
        if (promotion.to().isBefore(forecast.firstWeek())) return Reckoning.PAST;
        if (promotion.changedAt().isAfter(forecast.madeAt())) return Reckoning.LATER;
        return known ? Reckoning.COUNTED : Reckoning.UNKNOWN;
    }
}
