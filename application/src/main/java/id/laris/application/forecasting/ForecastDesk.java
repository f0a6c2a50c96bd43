package id.laris.application.forecasting;

import id.laris.application.forecasting.DemandHistory.Demand;
import id.laris.application.forecasting.Lenders.Help;
import id.laris.domain.forecasting.Course;
import id.laris.domain.forecasting.Effects;
import id.laris.domain.forecasting.Forecast;
import id.laris.domain.forecasting.Forecast.Level;
import id.laris.domain.forecasting.Forecaster;
import id.laris.domain.forecasting.Hierarchy;
import id.laris.domain.forecasting.WeeklyDemand;
import id.laris.domain.stock.WarehouseCode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the forecasts of histories: of everything together and of each warehouse, which add up to it. Nothing is written here. */
@Singleton
public final class ForecastDesk {
    /** Weeks ahead: half a year. */
    public static final int HORIZON = 26;

    /** Grows with every change of how forecasts are made, so that all are made anew. */
    private static final String MAKING = "5";

    /** @param all what there is to be told of these histories @param anew what has to be made again */
    record Due(Set<Subject> all, List<Demand> anew) {}

    private final Forecasts forecasts;

    public ForecastDesk(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    /** @param demands all of one scope */
    Due due(Subject.Scope scope, List<Demand> demands, Lenders lenders) {
        var keys = demands.stream().map(demand -> demand.place().key()).toList();
        lenders.expect(demands);
        var known = forecasts.fingerprints(scope, keys);
        var all = new HashSet<Subject>();
        var anew = new ArrayList<Demand>();
        for (var demand : demands) {
            var print = print(demand, lenders.help(demand));
            var subjects = subjects(demand);
            all.addAll(subjects);
            if (subjects.stream().anyMatch(subject -> !print.equals(known.get(subject)))) anew.add(demand);
        }
        return new Due(Set.copyOf(all), List.copyOf(anew));
    }

    /** Several at once: each is a matter of milliseconds of computing, and of nothing else. */
    List<DemandForecast> make(Collection<Demand> demands, Lenders lenders, Instant now) {
        var helped = new ArrayList<Helped>();
        for (var demand : demands) helped.add(new Helped(demand, lenders.help(demand)));
        return helped.parallelStream().flatMap(it -> make(it, now).stream()).toList();
    }

    private record Helped(Demand demand, Help help) {
        /** For its warehouses, which see less of a holiday or promotion than all of them together. */
        Helped inside() {
            return new Helped(demand, help.knowing(Effects.seen(demand.all(), help.occasions())));
        }

        Forecast forecast(WeeklyDemand history) {
            var effects = Effects.of(history, help.occasions(), HORIZON, help.factors());
            if (help.course().isEmpty() || !Course.isYoung(history))
                return Forecaster.forecast(history.series(), HORIZON, effects);
            var lender = help.course().get();
            var own = Forecaster.forecast(history.series(), HORIZON);
            return Course.lent(history, own, lender.demand().all(), lender.ahead());
        }

        /** Whoever lent the course, or an effect that its own history never saw. */
        Optional<String> lender(WeeklyDemand history, Forecast forecast) {
            if (help.course().isPresent() && Course.isYoung(history))
                return help.course().map(it -> it.demand().title());
            var own = Effects.seen(demand.all(), help.occasions()).keySet();
            for (int k = 0; k < HORIZON; k++) {
                var known = help.occasions().of(history.nextWeek().plusWeeks(k)).keySet();
                var lent = known.stream()
                        .anyMatch(it -> !own.contains(it) && help.factors().containsKey(it));
                if (forecast.effects()[k] != 1 && lent) return help.from();
            }
            return Optional.empty();
        }
    }

    private static List<DemandForecast> make(Helped helped, Instant now) {
        var demand = helped.demand();
        if (demand.all().series().known() == 0) return List.of();
        var print = print(demand, helped.help());
        var warehouses = warehouses(demand);
        var whole = helped.forecast(demand.all());
        var inside = helped.inside();
        var parts = warehouses.stream()
                .map(code -> inside.forecast(demand.warehouses().get(code)))
                .toList();
        var made = new ArrayList<DemandForecast>();
        if (parts.isEmpty()) {
            made.add(written(helped, Optional.empty(), demand.all(), whole, print, now));
            return made;
        }
        var agreed = Hierarchy.reconciled(whole, parts);
        made.add(written(helped, Optional.empty(), demand.all(), agreed.whole(), print, now));
        for (int i = 0; i < warehouses.size(); i++)
            made.add(written(
                    helped,
                    Optional.of(warehouses.get(i)),
                    demand.warehouses().get(warehouses.get(i)),
                    agreed.parts().get(i),
                    print,
                    now));
        return made;
    }

    private static Set<Subject> subjects(Demand demand) {
        if (demand.all().series().known() == 0) return Set.of();
        var subjects = new HashSet<Subject>();
        subjects.add(new Subject(demand.place().scope(), demand.place().key(), Optional.empty()));
        for (var code : warehouses(demand))
            subjects.add(new Subject(demand.place().scope(), demand.place().key(), Optional.of(code)));
        return subjects;
    }

    /**
     * In whose own demand something is known. None as long as much of what sells is of no known warehouse: their forecasts could not add up
     * to the whole.
     */
    private static List<WarehouseCode> warehouses(Demand demand) {
        if (unplaced(demand) > 0.05) return List.of();
        return demand.warehouses().entrySet().stream()
                .filter(entry -> entry.getValue().series().known() > 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The share of the last quarter's demand of which no warehouse is known. */
    private static double unplaced(Demand demand) {
        var all = lately(demand.all());
        if (all == 0) return demand.warehouses().isEmpty() ? 1 : 0;
        var placed = demand.warehouses().values().stream()
                .mapToDouble(ForecastDesk::lately)
                .sum();
        return (all - placed) / all;
    }

    private static double lately(WeeklyDemand demand) {
        var sum = 0.0;
        for (int step = Math.max(0, demand.weeks() - 13); step < demand.weeks(); step++)
            if (demand.series().isKnown(step)) sum += demand.series().at(step);
        return sum;
    }

    private static String print(Demand demand, Help help) {
        return demand.all()
                .fingerprint(MAKING + "|" + help.print() + "|" + demand.title() + "|"
                        + demand.warehouses().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(entry -> entry.getKey() + entry.getValue().fingerprint())
                                .collect(Collectors.joining("|")));
    }

    private static DemandForecast written(
            Helped helped,
            Optional<WarehouseCode> warehouse,
            WeeklyDemand history,
            Forecast forecast,
            String print,
            Instant now) {
        var demand = helped.demand();
        var weeks = new ArrayList<DemandForecast.Week>();
        var expected = forecast.expected();
        var spread = forecast.spread();
        var lower80 = forecast.lower(Level.OF_80_PERCENT);
        var upper80 = forecast.upper(Level.OF_80_PERCENT);
        var lower95 = forecast.lower(Level.OF_95_PERCENT);
        var upper95 = forecast.upper(Level.OF_95_PERCENT);
        var effects = forecast.effects();
        for (int k = 0; k < expected.length; k++)
            weeks.add(new DemandForecast.Week(
                    expected[k], spread[k], lower80[k], upper80[k], lower95[k], upper95[k], effects[k]));
        return new DemandForecast(
                new Subject(demand.place().scope(), demand.place().key(), warehouse),
                demand.title(),
                history.nextWeek(),
                weeks,
                forecast.model(),
                forecast.backtest(),
                history.weeks(),
                helped.lender(history, forecast),
                print,
                now);
    }
}
