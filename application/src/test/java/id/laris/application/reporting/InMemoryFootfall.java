package id.laris.application.reporting;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.reporting.FunnelFigures;
import id.laris.domain.shared.OrderId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

@Alternative
@Singleton
public class InMemoryFootfall implements Footfall {
    private record Views(String product, LocalDate day, long views) {}

    private record Kept(long seq, Footprint footprint) {}

    private final Table<LocalDate, FunnelFigures> days;
    private final Table<String, Views> views;
    private final Table<OrderId, LocalDate> purchases;
    private final Table<Long, Kept> kept;
    private final AtomicLong seq = new AtomicLong();

    @Inject
    public InMemoryFootfall(Undo undo) {
        days = new Table<>(undo);
        views = new Table<>(undo);
        purchases = new Table<>(undo);
        kept = new Table<>(undo);
    }

    @Override
    public synchronized void count(Map<LocalDate, FunnelFigures> more) {
        more.forEach((day, figures) ->
                days.put(day, days.find(day).orElse(FunnelFigures.NONE).plus(figures)));
    }

    @Override
    public synchronized void countViews(LocalDate day, Map<String, Long> more) {
        more.forEach((product, count) -> {
            var key = product + " " + day;
            views.put(
                    key,
                    new Views(product, day, views.find(key).map(Views::views).orElse(0L) + count));
        });
    }

    @Override
    public boolean buys(OrderId order, LocalDate day) {
        return purchases.add(order, day);
    }

    @Override
    public void keep(List<Footprint> footprints) {
        footprints.forEach(it -> {
            long next = seq.incrementAndGet();
            kept.put(next, new Kept(next, it));
        });
    }

    @Override
    public SortedMap<LocalDate, FunnelFigures> days(Period period) {
        var within = new TreeMap<LocalDate, FunnelFigures>();
        for (var day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            var at = day;
            days.find(day).ifPresent(figures -> within.put(at, figures));
        }
        return within;
    }

    @Override
    public List<ProductViews> mostSeen(Period period, int most) {
        return views
                .all()
                .filter(it -> period.contains(it.day()))
                .collect(Collectors.groupingBy(Views::product, Collectors.summingLong(Views::views)))
                .entrySet()
                .stream()
                .map(it -> new ProductViews(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(ProductViews::views).reversed().thenComparing(ProductViews::product))
                .limit(most)
                .toList();
    }

    @Override
    public List<Footprint> of(String visitor) {
        return kept.all()
                .filter(it -> it.footprint().visitor().equals(visitor))
                .sorted(Comparator.comparing((Kept it) -> it.footprint().at()).thenComparing(Kept::seq))
                .map(Kept::footprint)
                .toList();
    }

    @Override
    public void forget(String visitor) {
        kept.where(it -> it.footprint().visitor().equals(visitor)).forEach(it -> kept.remove(it.seq()));
    }

    @Override
    public int forgetBefore(Instant limit) {
        var old = kept.where(it -> it.footprint().at().isBefore(limit));
        old.forEach(it -> kept.remove(it.seq()));
        return old.size();
    }
}
