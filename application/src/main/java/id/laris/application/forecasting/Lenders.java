package id.laris.application.forecasting;

import id.laris.application.forecasting.DemandHistory.Demand;
import id.laris.application.forecasting.DemandHistory.Place;
import id.laris.domain.forecasting.Course;
import id.laris.domain.forecasting.Effects;
import id.laris.domain.forecasting.Forecast;
import id.laris.domain.forecasting.Forecaster;
import id.laris.domain.forecasting.Occasion;
import id.laris.domain.forecasting.Occasions;
import id.laris.domain.forecasting.Promotion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom histories that are too short borrow from: a variant from its product, then both from their category, then all from the shop.
 * What holidays do is lent by categories and the shop; what promotions do by the product too, because some are of a product only.
 * What was read is remembered, so one is good for one run.
 */
final class Lenders {
    /** @param demand that lends @param ahead what is expected of it */
    record Lender(Demand demand, Forecast ahead) {}

    /**
     * @param occasions what the weeks of that demand are known for
     * @param factors of these, as lenders saw them
     * @param from the title of whoever saw the most of these first; nothing without factors
     * @param course for a young history only
     * @param promoted equal when the promotions of its weeks, and of the weeks of whoever lends the course, are
     */
    record Help(
            Occasions occasions,
            Map<Occasion, Double> factors,
            Optional<String> from,
            Optional<Lender> course,
            String promoted) {
        /** With factors that were seen at closer hand. */
        Help knowing(Map<Occasion, Double> closer) {
            var all = new HashMap<Occasion, Double>(factors);
            all.putAll(closer);
            return new Help(occasions, all, from, course, promoted);
        }

        /** Equal when helping anew would change nothing. */
        String print() {
            var known = factors.entrySet().stream()
                    .map(it -> String.format(
                            Locale.ROOT,
                            "%s %.2f",
                            it.getKey() instanceof Promotion.Kind kind ? kind.key() : it.getKey(),
                            it.getValue()))
                    .sorted()
                    .collect(Collectors.joining(","));
            return known
                    + course.map(it -> it.demand().place() + it.demand().all().fingerprint())
                            .orElse("")
                    + promoted;
        }
    }

    private final DemandHistory history;
    private final Promotions promotions;
    private final LocalDate before;
    private final Map<Place, Optional<Demand>> found = new HashMap<>();
    private final Map<Place, Map<Occasion, Double>> factors = new HashMap<>();
    private final Map<Place, Lender> courses = new HashMap<>();
    private Map<Place, List<Promotion>> said;

    Lenders(DemandHistory history, Promotions promotions, LocalDate before) {
        this.history = history;
        this.promotions = promotions;
        this.before = before;
    }

    /** Reads whom these borrow effects from, in one read for each kind of place instead of one for each of them. */
    void expect(Collection<Demand> demands) {
        var missing = demands.stream()
                .flatMap(demand -> effects(demand, kinds(demand)).stream())
                .filter(place -> !found.containsKey(place))
                .distinct()
                .collect(Collectors.groupingBy(Place::scope, Collectors.mapping(Place::key, Collectors.toList())));
        missing.forEach((scope, keys) -> {
            for (var key : keys) found.put(new Place(scope, key), Optional.empty());
            for (var demand : history.of(scope, keys, before)) found.put(demand.place(), Optional.of(demand));
        });
    }

    Help help(Demand demand) {
        var known = new HashMap<Occasion, Double>();
        var from = Optional.<String>empty();
        var kinds = kinds(demand);
        for (var lender : lenders(effects(demand, kinds))) {
            var its = new HashMap<>(seen(lender));
            its.keySet()
                    .removeIf(it -> it instanceof Promotion.Kind
                            ? !kinds.contains(it)
                            : lender.place().scope() == Subject.Scope.PRODUCT);
            if (!its.isEmpty() && from.isEmpty()) from = Optional.of(lender.title());
            its.forEach(known::putIfAbsent);
        }
        var course = course(demand);
        return new Help(
                occasions(demand),
                known,
                from,
                course,
                print(demand) + course.map(this::print).orElse(""));
    }

    /** What others of that kind did to it, or, where it saw none, to its category or the shop. */
    Optional<PromotionRow.Lift> lift(Demand demand, Promotion.Kind kind) {
        var own = seen(demand).get(kind);
        if (own != null) return Optional.of(new PromotionRow.Lift(own, times(promotions(demand), kind), false));
        return Optional.ofNullable(help(demand).factors().get(kind))
                .map(lent -> new PromotionRow.Lift(
                        lent,
                        times(said().values().stream().flatMap(List::stream).toList(), kind),
                        true));
    }

    private int times(List<Promotion> all, Promotion.Kind kind) {
        return (int) all.stream()
                .filter(it -> it.kind().equals(kind) && it.from().isBefore(before))
                .count();
    }

    private Map<Occasion, Double> seen(Demand demand) {
        return factors.computeIfAbsent(demand.place(), any -> Effects.seen(demand.all(), occasions(demand)));
    }

    private Occasions occasions(Demand demand) {
        var its = promotions(demand);
        return its.isEmpty() ? Occasions.HOLIDAYS : Occasions.of(its);
    }

    /** Of the weeks of its history and of the forecast. */
    List<Promotion> promotions(Demand demand) {
        if (said().isEmpty()) return List.of();
        var until = demand.all().nextWeek().plusWeeks(ForecastDesk.HORIZON);
        var places = chain(demand);
        if (!places.contains(demand.place())) places.add(demand.place());
        return places.stream()
                .flatMap(place -> said().getOrDefault(place, List.of()).stream())
                .filter(it -> it.from().isBefore(until)
                        && !it.to().isBefore(demand.all().firstWeek())
                        && demand.isPromotedBy(it))
                .toList();
    }

    /** By what they are for: of thousands a few are of one demand. */
    private Map<Place, List<Promotion>> said() {
        if (said == null)
            said = promotions
                    .during(
                            before.minusWeeks(DemandHistory.LONGEST),
                            before.plusWeeks(ForecastDesk.HORIZON).minusDays(1))
                    .stream()
                    .collect(Collectors.groupingBy(PromotionAims::place));
        return said;
    }

    private Set<Occasion> kinds(Demand demand) {
        return promotions(demand).stream().map(Promotion::kind).collect(Collectors.toSet());
    }

    private String print(Demand demand) {
        return occasions(demand).print(demand.all().firstWeek(), demand.all().weeks() + ForecastDesk.HORIZON);
    }

    /** Of what its forecast ahead hangs on beside its history. */
    private String print(Lender lender) {
        var print = print(lender.demand());
        return print.isEmpty() ? "" : print + help(lender.demand()).print();
    }

    private Optional<Lender> course(Demand demand) {
        if (!Course.isYoung(demand.all())) return Optional.empty();
        return lenders(chain(demand)).stream()
                .filter(lender -> Course.canLend(lender.all()))
                .findFirst()
                .map(lender -> courses.computeIfAbsent(lender.place(), any -> lender(lender)));
    }

    private Lender lender(Demand demand) {
        var help = help(demand);
        var effects = Effects.of(demand.all(), help.occasions(), ForecastDesk.HORIZON, help.factors());
        return new Lender(demand, Forecaster.forecast(demand.all().series(), ForecastDesk.HORIZON, effects));
    }

    private static List<Place> chain(Demand demand) {
        var chain = new ArrayList<Place>();
        demand.product().map(slug -> new Place(Subject.Scope.PRODUCT, slug)).ifPresent(chain::add);
        chain.addAll(wider(demand));
        return chain;
    }

    /** Products are asked only where something is to be learned from them. */
    private static List<Place> effects(Demand demand, Set<Occasion> kinds) {
        return kinds.isEmpty() ? wider(demand) : chain(demand);
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
