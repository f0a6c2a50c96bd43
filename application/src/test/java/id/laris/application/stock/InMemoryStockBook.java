package id.laris.application.stock;

import id.laris.application.shared.Ids;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.NotEnoughStock;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Stock in memory. One caller at a time, so {@link #lock} has nothing to do; single verbs are atomic. */
@Alternative
@Singleton
public class InMemoryStockBook implements StockBook {
    private record Held(OrderId order, Hold hold) {}

    private final Table<String, StockLevel> levels;
    private final Table<String, Held> held;
    private final Table<String, StockMovement> movements;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public InMemoryStockBook(Ids ids, Clock clock, Undo undo) {
        this.ids = ids;
        this.clock = clock;
        levels = new Table<>(undo);
        held = new Table<>(undo);
        movements = new Table<>(undo);
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
    public Map<Sku, Quantity> available(Collection<Sku> skus) {
        return levels(skus).stream()
                .collect(Collectors.toMap(StockLevel::sku, StockLevel::available, Quantity::plus, TreeMap::new));
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
            after.add(put(new StockLevel(
                    level.sku(),
                    level.warehouse(),
                    level.onHand(),
                    level.reserved().plus(hold.quantity()))));
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
    public synchronized List<StockLevel> release(OrderId order) {
        var after = new ArrayList<StockLevel>();
        for (var hold : holdsOf(order)) {
            var level = level(hold).orElseThrow();
            after.add(put(new StockLevel(
                    level.sku(),
                    level.warehouse(),
                    level.onHand(),
                    level.reserved().minus(hold.quantity()))));
            held.remove(key(order, hold));
        }
        return after;
    }

    @Override
    public synchronized List<StockLevel> ship(OrderId order, List<Hold> pieces, String reference) {
        for (var piece : pieces) {
            var reserved = holdOf(order, piece).map(Hold::quantity).orElse(Quantity.ZERO);
            if (reserved.compareTo(piece.quantity()) < 0)
                throw new NotEnoughStock(piece.sku(), piece.quantity(), reserved);
        }
        var after = new ArrayList<StockLevel>();
        for (var piece : pieces) {
            var level = level(piece).orElseThrow();
            after.add(put(new StockLevel(
                    level.sku(),
                    level.warehouse(),
                    level.onHand().minus(piece.quantity()),
                    level.reserved().minus(piece.quantity()))));
            var left = holdOf(order, piece).orElseThrow().quantity().minus(piece.quantity());
            held.remove(key(order, piece));
            if (!left.isZero()) addHold(order, new Hold(piece.sku(), piece.warehouse(), left));
            record(new StockMovement(
                    ids.next(),
                    piece.sku(),
                    piece.warehouse(),
                    StockMovement.Kind.SALE,
                    -piece.quantity().value(),
                    reference,
                    clock.instant()));
        }
        return after;
    }

    @Override
    public synchronized List<StockLevel> post(List<StockMovement> posted) {
        var after = new ArrayList<StockLevel>();
        for (var movement : posted) {
            var level = levels.find(key(movement.sku(), movement.warehouse()))
                    .orElseGet(
                            () -> new StockLevel(movement.sku(), movement.warehouse(), Quantity.ZERO, Quantity.ZERO));
            if (level.available().value() + movement.change() < 0)
                throw new NotEnoughStock(movement.sku(), Quantity.of(-movement.change()), level.available());
            after.add(put(new StockLevel(
                    level.sku(),
                    level.warehouse(),
                    Quantity.of(level.onHand().value() + movement.change()),
                    level.reserved())));
            record(movement);
        }
        return after;
    }

    @Override
    public List<StockMovement> movementsOf(Sku sku, int most) {
        return movements
                .all()
                .filter(m -> m.sku().equals(sku))
                .sorted(Comparator.comparing(StockMovement::at)
                        .thenComparing(StockMovement::id)
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<Discrepancy> compareWithLedger() {
        return levels.all()
                .map(l -> new Discrepancy(
                        l,
                        movements
                                .all()
                                .filter(m ->
                                        m.sku().equals(l.sku()) && m.warehouse().equals(l.warehouse()))
                                .mapToInt(StockMovement::change)
                                .sum(),
                        held.all()
                                .map(Held::hold)
                                .filter(h ->
                                        h.sku().equals(l.sku()) && h.warehouse().equals(l.warehouse()))
                                .mapToInt(h -> h.quantity().value())
                                .sum()))
                .filter(d -> d.ledger() != d.level().onHand().value()
                        || d.held() != d.level().reserved().value())
                .toList();
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

    private void record(StockMovement movement) {
        movements.put(movement.id().toString(), movement);
    }

    private static String key(Sku sku, WarehouseCode warehouse) {
        return sku + "@" + warehouse;
    }

    private static String key(OrderId order, Hold hold) {
        return order + "/" + key(hold.sku(), hold.warehouse());
    }
}
