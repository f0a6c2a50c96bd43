package id.laris.application.stock;

import id.laris.application.shared.Ids;
import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.NotEnoughStock;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stock in memory. One caller at a time, so {@link #lock} has nothing to do; single verbs are atomic. */
@Alternative
@Singleton
public class InMemoryStockBook implements StockBook {
    private record Held(OrderId order, Hold hold) {}

    private final Table<String, StockLevel> levels;
    private final Table<String, Held> held;
    private final Table<String, LedgerLine> ledger;
    private final Table<String, CriticalPoint> points;
    private final AtomicLong written = new AtomicLong();
    private final Warehouses warehouses;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public InMemoryStockBook(Warehouses warehouses, Ids ids, Clock clock, Undo undo) {
        this.warehouses = warehouses;
        this.ids = ids;
        this.clock = clock;
        levels = new Table<>(undo);
        held = new Table<>(undo);
        ledger = new Table<>(undo);
        points = new Table<>(undo);
    }

    public Stream<StockLevel> all() {
        return levels.all();
    }

    boolean movedSince(Sku sku, WarehouseCode warehouse, Instant since) {
        return ledger.all()
                .map(LedgerLine::movement)
                .anyMatch(m -> m.sku().equals(sku) && m.warehouse().equals(warehouse) && !m.at().isBefore(since));
    }

    @Override
    public List<StockLevel> lock(Collection<Sku> skus) {
        return levels(skus);
    }

    @Override
    public List<StockLevel> levels(Collection<Sku> skus) {
        var wanted = new HashSet<>(skus);
        return levels.all()
                .filter(l -> wanted.contains(l.sku()))
                .sorted(Comparator.comparing(StockLevel::sku).thenComparing(StockLevel::warehouse))
                .toList();
    }

    @Override
    public List<Sku> skusIn(WarehouseCode warehouse, int most) {
        return levels.all()
                .filter(l -> l.warehouse().equals(warehouse))
                .filter(l -> !l.onHand().isZero() || !l.damaged().isZero())
                .map(StockLevel::sku)
                .sorted()
                .limit(most)
                .toList();
    }

    @Override
    public Map<Sku, Quantity> available(Collection<Sku> skus) {
        return levels(skus).stream()
                .filter(level -> !isClosed(level.warehouse()))
                .collect(Collectors.toMap(StockLevel::sku, StockLevel::available, Quantity::plus, TreeMap::new));
    }

    private boolean isClosed(WarehouseCode code) {
        return warehouses.all().stream().anyMatch(warehouse -> warehouse.code().equals(code) && !warehouse.active());
    }

    @Override
    public synchronized List<StockLevel> hold(OrderId order, List<Hold> holds) {
        for (var hold : holds) {
            var free = level(hold).map(StockLevel::available).orElse(Quantity.ZERO);
            if (free.compareTo(hold.quantity()) < 0) throw new NotEnoughStock(hold.sku(), hold.quantity(), free);
        }
        var after = new ArrayList<StockLevel>();
        for (var hold : holds) {
            var level = level(hold).orElseThrow();
            after.add(put(level.reservedBy(hold.quantity().value())));
            addHold(order, hold);
        }
        return after;
    }

    @Override
    public List<Hold> holdsOf(OrderId order) {
        return held.all()
                .filter(h -> h.order().equals(order))
                .map(Held::hold)
                .sorted()
                .toList();
    }

    @Override
    public Map<OrderId, List<Hold>> holdsOf(Collection<OrderId> orders) {
        var found = new TreeMap<OrderId, List<Hold>>();
        orders.forEach(o -> found.put(o, holdsOf(o)));
        found.values().removeIf(List::isEmpty);
        return found;
    }

    @Override
    public long reservedIn(WarehouseCode warehouse) {
        return levels.all()
                .filter(level -> level.warehouse().equals(warehouse))
                .mapToLong(level -> level.reserved().value())
                .sum();
    }

    @Override
    public synchronized List<StockLevel> release(OrderId order) {
        var after = new ArrayList<StockLevel>();
        for (var hold : holdsOf(order)) {
            var level = level(hold).orElseThrow();
            after.add(put(level.reservedBy(-hold.quantity().value())));
            held.remove(key(order, hold));
        }
        return after;
    }

    @Override
    public synchronized List<StockLevel> ship(OrderId order, List<Hold> pieces, String document, String actor) {
        for (var piece : pieces) {
            var reserved = holdOf(order, piece).map(Hold::quantity).orElse(Quantity.ZERO);
            if (reserved.compareTo(piece.quantity()) < 0)
                throw new NotEnoughStock(piece.sku(), piece.quantity(), reserved);
        }
        var after = new ArrayList<StockLevel>();
        for (var piece : pieces) {
            var level = level(piece).orElseThrow();
            var sale = new StockMovement(
                    ids.next(),
                    piece.sku(),
                    piece.warehouse(),
                    StockMovement.Kind.SALE,
                    -piece.quantity().value(),
                    0,
                    document,
                    actor,
                    clock.instant());
            after.add(move(level.reservedBy(-piece.quantity().value()), sale));
            var left = holdOf(order, piece).orElseThrow().quantity().minus(piece.quantity());
            held.remove(key(order, piece));
            if (!left.isZero()) addHold(order, new Hold(piece.sku(), piece.warehouse(), left));
        }
        return after;
    }

    @Override
    public synchronized List<StockLevel> post(List<StockMovement> posted) {
        var after = new LinkedHashMap<String, StockLevel>();
        for (var movement : posted) {
            var key = key(movement.sku(), movement.warehouse());
            var level = levels.find(key).orElse(StockLevel.empty(movement.sku(), movement.warehouse()));
            after.put(key, move(level, movement));
        }
        return after.values().stream()
                .sorted(Comparator.comparing(StockLevel::sku).thenComparing(StockLevel::warehouse))
                .toList();
    }

    @Override
    public synchronized List<StockLevel> watch(List<CriticalPoint> watched) {
        return watched.stream()
                .map(point -> {
                    var key = key(point.sku(), point.warehouse());
                    points.put(key, point);
                    return put(levels.find(key)
                            .orElse(StockLevel.empty(point.sku(), point.warehouse()))
                            .watchedFrom(point.minimum()));
                })
                .sorted(Comparator.comparing(StockLevel::sku).thenComparing(StockLevel::warehouse))
                .toList();
    }

    @Override
    public List<CriticalPoint> criticalPoints(Collection<Sku> skus) {
        return points.all()
                .filter(point -> skus.contains(point.sku()))
                .filter(point -> !point.target().isZero() || point.leadDays() > 0)
                .sorted(Comparator.comparing(CriticalPoint::sku).thenComparing(CriticalPoint::warehouse))
                .toList();
    }

    @Override
    public Page<LowLevel> low(LowQuery query) {
        var from = query.cursor().map(StockPlace::ofCursor);
        var found = levels.all()
                .filter(StockLevel::isLow)
                .filter(level ->
                        query.warehouses().isEmpty() || query.warehouses().contains(level.warehouse()))
                .sorted(Comparator.comparing(StockLevel::warehouse).thenComparing(StockLevel::sku))
                .filter(level -> from.stream().allMatch(place -> isBehind(level, place)))
                .limit(query.limit() + 1L)
                .map(level -> new LowLevel(
                        points.find(key(level.sku(), level.warehouse())).orElseThrow(), level.available()))
                .toList();
        if (found.size() <= query.limit()) return new Page<>(found, Optional.empty());
        var last = found.get(query.limit() - 1).point();
        return new Page<>(
                found.subList(0, query.limit()), Optional.of(new StockPlace(last.warehouse(), last.sku()).toString()));
    }

    private static boolean isBehind(StockLevel level, StockPlace place) {
        int byWarehouse = level.warehouse().compareTo(place.warehouse());
        return byWarehouse > 0 || byWarehouse == 0 && level.sku().compareTo(place.sku()) > 0;
    }

    @Override
    public synchronized Page<LedgerLine> ledger(LedgerQuery query) {
        // Rows come in the order they were written; of those of one moment the last written is the newest.
        var found = new ArrayList<>(ledger.where(line -> matches(query, line.movement())));
        Collections.reverse(found);
        found.sort(
                Comparator.comparing((LedgerLine line) -> line.movement().at()).reversed());
        int from = place(query);
        int to = Math.min(found.size(), from + query.limit());
        return new Page<>(
                found.subList(from, to), to < found.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
    }

    private static int place(LedgerQuery query) {
        try {
            return query.cursor().map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException malformed) {
            throw new Invalid("cursor", query.cursor().orElse(""), "the cursor of an earlier page");
        }
    }

    private static boolean matches(LedgerQuery query, StockMovement movement) {
        return query.sku().stream().allMatch(movement.sku()::equals)
                && (query.warehouses().isEmpty() || query.warehouses().contains(movement.warehouse()))
                && query.kind().stream().allMatch(kind -> kind == movement.kind())
                && (query.document().isEmpty() || query.document().equals(movement.document()))
                && query.from().stream().noneMatch(movement.at()::isBefore)
                && query.to().stream().allMatch(movement.at()::isBefore);
    }

    @Override
    public void prepare(Instant until) {}

    @Override
    public List<Discrepancy> compareWithLedger() {
        return levels.all()
                .map(l -> new Discrepancy(
                        l,
                        moved(l).mapToInt(StockMovement::change).sum(),
                        moved(l).mapToInt(StockMovement::damaged).sum(),
                        held.all()
                                .map(Held::hold)
                                .filter(h ->
                                        h.sku().equals(l.sku()) && h.warehouse().equals(l.warehouse()))
                                .mapToInt(h -> h.quantity().value())
                                .sum()))
                .filter(d -> d.ledger() != d.level().onHand().value()
                        || d.damaged() != d.level().damaged().value()
                        || d.held() != d.level().reserved().value())
                .toList();
    }

    private Stream<StockMovement> moved(StockLevel level) {
        return ledger.all()
                .map(LedgerLine::movement)
                .filter(m -> m.sku().equals(level.sku()) && m.warehouse().equals(level.warehouse()));
    }

    private Optional<StockLevel> level(Hold hold) {
        return levels.find(key(hold.sku(), hold.warehouse()));
    }

    private Optional<Hold> holdOf(OrderId order, Hold piece) {
        return held.find(key(order, piece)).map(Held::hold);
    }

    private void addHold(OrderId order, Hold hold) {
        var total =
                holdOf(order, hold).map(Hold::quantity).orElse(Quantity.ZERO).plus(hold.quantity());
        held.put(key(order, hold), new Held(order, new Hold(hold.sku(), hold.warehouse(), total)));
    }

    private StockLevel put(StockLevel level) {
        levels.put(key(level.sku(), level.warehouse()), level);
        return level;
    }

    private StockLevel move(StockLevel level, StockMovement movement) {
        var after = put(level.after(movement));
        ledger.put(
                "%019d".formatted(written.incrementAndGet()),
                new LedgerLine(movement, after.onHand(), after.damaged()));
        return after;
    }

    private static String key(Sku sku, WarehouseCode warehouse) {
        return sku + "@" + warehouse;
    }

    private static String key(OrderId order, Hold hold) {
        return order + "/" + key(hold.sku(), hold.warehouse());
    }
}
