package id.laris.application.forecasting;

import id.laris.application.shared.ShopSettings;
import id.laris.domain.forecasting.StockOuts;
import id.laris.domain.forecasting.WeeklyDemand;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** What a test says was sold. */
@Alternative
@Singleton
public class InMemoryDemandHistory implements DemandHistory {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::scope).thenComparing(Place::key);

    private final Map<Place, Map<String, TreeMap<LocalDate, Long>>> sold = new ConcurrentSkipListMap<>(ORDER);
    private final Map<String, Map<WarehouseCode, List<StockOuts.Change>>> stock = new HashMap<>();
    private final Map<String, String[]> variants = new HashMap<>();
    private final ZoneId zone;

    @Inject
    public InMemoryDemandHistory(ShopSettings shop) {
        this(shop.zone());
    }

    public InMemoryDemandHistory(ZoneId zone) {
        this.zone = zone;
    }

    /** @param warehouse empty when nobody knows */
    public synchronized void sold(Place place, Optional<WarehouseCode> warehouse, LocalDate day, long pieces) {
        var rows = sold.computeIfAbsent(place, any -> new HashMap<>());
        rows.computeIfAbsent("", any -> new TreeMap<>()).merge(day, pieces, Long::sum);
        warehouse.ifPresent(code ->
                rows.computeIfAbsent(code.value(), any -> new TreeMap<>()).merge(day, pieces, Long::sum));
    }

    public synchronized void stock(String sku, WarehouseCode warehouse, StockOuts.Change change) {
        stock.computeIfAbsent(sku, any -> new HashMap<>())
                .computeIfAbsent(warehouse, any -> new ArrayList<>())
                .add(change);
    }

    public synchronized void variant(String sku, String product, String category) {
        variants.put(sku, new String[] {product, category});
    }

    @Override
    public long count() {
        return sold.size();
    }

    @Override
    public synchronized List<Demand> after(Optional<Place> place, LocalDate before, int most) {
        return sold.keySet().stream()
                .filter(next ->
                        place.filter(last -> ORDER.compare(next, last) <= 0).isEmpty())
                .limit(most)
                .map(next -> demand(next, before))
                .toList();
    }

    @Override
    public synchronized List<Demand> of(Subject.Scope scope, Collection<String> keys, LocalDate before) {
        return keys.stream()
                .map(key -> new Place(scope, key))
                .filter(sold::containsKey)
                .map(place -> demand(place, before))
                .filter(demand -> demand.all().weeks() > 0)
                .toList();
    }

    @Override
    public synchronized Optional<Demand> find(Place place, LocalDate before) {
        return sold.containsKey(place) ? Optional.of(demand(place, before)) : Optional.empty();
    }

    private Demand demand(Place place, LocalDate before) {
        var outs = new HashMap<WarehouseCode, StockOuts>();
        if (place.scope() == Subject.Scope.SKU)
            stock.getOrDefault(place.key(), Map.of()).forEach((code, changes) -> outs.put(code, StockOuts.of(changes)));
        var variant = Optional.ofNullable(place.scope() == Subject.Scope.SKU ? variants.get(place.key()) : null);
        return new Demand(
                place,
                place.key(),
                variant.map(of -> of[0]),
                variant.map(of -> of[1]),
                weekly(place, "", before, StockOuts.everywhere(outs.values())),
                sold.get(place).keySet().stream()
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toMap(
                                WarehouseCode::new,
                                code -> weekly(
                                        place,
                                        code,
                                        before,
                                        outs.getOrDefault(new WarehouseCode(code), StockOuts.NONE)))));
    }

    private WeeklyDemand weekly(Place place, String warehouse, LocalDate before, StockOuts outs) {
        var days = sold.get(place).get(warehouse).headMap(before);
        var first = days.entrySet().stream()
                .filter(day -> day.getValue() > 0)
                .map(day -> WeeklyDemand.weekOf(day.getKey()))
                .findFirst()
                .orElse(before);
        if (ChronoUnit.WEEKS.between(first, before) > LONGEST) first = before.minusWeeks(LONGEST);
        var pieces = new double[(int) ChronoUnit.WEEKS.between(first, before)];
        for (var day : days.entrySet())
            if (!day.getKey().isBefore(first))
                pieces[(int) ChronoUnit.WEEKS.between(first, day.getKey())] += day.getValue();
        return WeeklyDemand.of(first, pieces, outs, zone);
    }
}
