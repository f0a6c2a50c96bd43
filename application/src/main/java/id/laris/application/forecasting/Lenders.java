package id.laris.application.forecasting;

import id.laris.application.forecasting.DemandHistory.Demand;
import id.laris.application.forecasting.DemandHistory.Place;
import id.laris.domain.forecasting.Course;
import id.laris.domain.forecasting.Effects;
import id.laris.domain.forecasting.Forecast;
import id.laris.domain.forecasting.Forecaster;
import id.laris.domain.forecasting.Holiday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whom histories that are too short borrow from: a variant from its product, then both from their category, then all from the shop.
 * What was read is remembered, so one is good for one run.
 */
final class Lenders {
    /** @param demand that lends @param ahead what is expected of it */
    record Lender(Demand demand, Forecast ahead) {}

    /**
     * @param factors of holidays, as categories and the shop saw them
     * @param from the title of whoever saw the most of these first; nothing without factors
     * @param course for a young history only
     */
    record Help(Map<Holiday, Double> factors, Optional<String> from, Optional<Lender> course) {
        /** With factors that were seen at closer hand. */
        Help knowing(Map<Holiday, Double> closer) {
            var all = new HashMap<>(factors);
            all.putAll(closer);
            return new Help(all, from, course);
        }

        /** Equal when helping anew would change nothing. */
        String print() {
            var holidays = factors.entrySet().stream()
                    .map(it -> String.format(Locale.ROOT, "%s %.2f", it.getKey(), it.getValue()))
                    .sorted()
                    .collect(Collectors.joining(","));
            return holidays
                    + course.map(it -> it.demand().place() + it.demand().all().fingerprint())
                            .orElse("");
        }
    }

    private final DemandHistory history;
    private final LocalDate before;
    private final Map<Place, Optional<Demand>> found = new HashMap<>();
    private final Map<Place, Map<Holiday, Double>> factors = new HashMap<>();
    private final Map<Place, Lender> courses = new HashMap<>();

    Lenders(DemandHistory history, LocalDate before) {
        this.history = history;
        this.before = before;
    }

    Help help(Demand demand) {
        var seen = new EnumMap<Holiday, Double>(Holiday.class);
        var from = Optional.<String>empty();
        for (var lender : lenders(wider(demand))) {
            var its = factors.computeIfAbsent(lender.place(), any -> Effects.seen(lender.all()));
            if (!its.isEmpty() && from.isEmpty()) from = Optional.of(lender.title());
            its.forEach(seen::putIfAbsent);
        }
        return new Help(seen, from, course(demand));
    }

    private Optional<Lender> course(Demand demand) {
        if (!Course.isYoung(demand.all())) return Optional.empty();
        var chain = new ArrayList<Place>();
        demand.product().map(slug -> new Place(Subject.Scope.PRODUCT, slug)).ifPresent(chain::add);
        chain.addAll(wider(demand));
        return lenders(chain).stream()
                .filter(lender -> Course.canLend(lender.all()))
                .findFirst()
                .map(lender -> courses.computeIfAbsent(lender.place(), any -> lender(lender)));
    }

    private Lender lender(Demand demand) {
        var effects =
                Effects.of(demand.all(), ForecastDesk.HORIZON, help(demand).factors());
        return new Lender(demand, Forecaster.forecast(demand.all().series(), ForecastDesk.HORIZON, effects));
    }

    /** Category and shop, as far as they are wider than itself. */
    private static List<Place> wider(Demand demand) {
        var chain = new ArrayList<Place>();
        var scope = demand.place().scope();
        if (scope.compareTo(Subject.Scope.CATEGORY) < 0)
            demand.category()
                    .map(slug -> new Place(Subject.Scope.CATEGORY, slug))
                    .ifPresent(chain::add);
        if (scope != Subject.Scope.SHOP) chain.add(new Place(Subject.Scope.SHOP, ""));
        return chain;
    }

    private List<Demand> lenders(List<Place> chain) {
        return chain.stream()
                .flatMap(place -> found.computeIfAbsent(place, any -> history.find(place, before)).stream())
                .toList();
    }
}
