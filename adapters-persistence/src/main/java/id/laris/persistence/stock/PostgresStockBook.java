package id.laris.persistence.stock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.laris.application.shared.Ids;
import id.laris.application.shared.Page;
import id.laris.application.stock.LedgerLine;
import id.laris.application.stock.LedgerQuery;
import id.laris.application.stock.LowLevel;
import id.laris.application.stock.LowQuery;
import id.laris.application.stock.StockBook;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.NotEnoughStock;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The statements are in {@link StockSql}; what they refuse is said here in the shop's words. */
@Singleton
class PostgresStockBook implements StockBook {
    private static final Comparator<StockLevel> BY_SKU_AND_WAREHOUSE =
            Comparator.comparing(StockLevel::sku).thenComparing(StockLevel::warehouse);

    private record OrderHold(OrderId order, Hold hold) {}

    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    PostgresStockBook(Sql sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<StockLevel> lock(Collection<Sku> skus) {
        return sorted(sql.list(StockSql.LOCK, PostgresStockBook::level, Sql.texts(skus)));
    }

    @Override
    public List<StockLevel> levels(Collection<Sku> skus) {
        return sorted(sql.list(StockSql.LEVELS, PostgresStockBook::level, Sql.texts(skus)));
    }

    @Override
    public List<Sku> skusIn(WarehouseCode warehouse, int most) {
        return sql.list(StockSql.SKUS_IN, row -> new Sku(row.getString("sku")), warehouse.value(), most);
    }

    @Override
    public Map<Sku, Quantity> available(Collection<Sku> skus) {
        var available = new TreeMap<Sku, Quantity>();
        sql.list(
                StockSql.AVAILABLE,
                row -> available.put(new Sku(row.getString("sku")), Quantity.of(row.getInt("available"))),
                Sql.texts(skus));
        return available;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<StockLevel> hold(OrderId order, List<Hold> holds) {
        var wanted = merged(holds);
        if (wanted.isEmpty()) return List.of();
        var after = sql.list(
                StockSql.HOLD,
                PostgresStockBook::level,
                Sql.texts(wanted, Hold::sku),
                Sql.texts(wanted, Hold::warehouse),
                Sql.ints(wanted, h -> h.quantity().value()),
                order.value());
        if (after.size() < wanted.size()) throw notEnough(wanted);
        return sorted(after);
    }

    @Override
    public List<Hold> holdsOf(OrderId order) {
        return holdsOf(List.of(order)).getOrDefault(order, List.of());
    }

    @Override
    public Map<OrderId, List<Hold>> holdsOf(Collection<OrderId> orders) {
        var found = sql.list(
                StockSql.HOLDS,
                row -> new OrderHold(new OrderId(Columns.uuid(row, "order_id")), hold(row)),
                Sql.uuids(orders, OrderId::value));
        return found.stream()
                .sorted(Comparator.comparing(OrderHold::hold))
                .collect(groupingBy(OrderHold::order, TreeMap::new, mapping(OrderHold::hold, toList())));
    }

    @Override
    public long reservedIn(WarehouseCode warehouse) {
        return sql.number("SELECT coalesce(sum(quantity), 0) FROM stock_hold WHERE warehouse = ?", warehouse.value());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<StockLevel> release(OrderId order) {
        return sorted(sql.list(StockSql.RELEASE, PostgresStockBook::level, order.value()));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<StockLevel> ship(OrderId order, List<Hold> pieces, String document, String actor) {
        var leaving = merged(pieces);
        if (leaving.isEmpty()) return List.of();
        var held = new HashMap<Hold, Hold>();
        sql.list(
                StockSql.LOCK_HOLDS,
                row -> held.put(spot(hold(row)), hold(row)),
                order.value(),
                Sql.texts(leaving, Hold::sku),
                Sql.texts(leaving, Hold::warehouse));
        for (var piece : leaving) {
            var reserved = held.containsKey(spot(piece)) ? held.get(spot(piece)).quantity() : Quantity.ZERO;
            if (reserved.compareTo(piece.quantity()) < 0)
                throw new NotEnoughStock(piece.sku(), piece.quantity(), reserved);
        }
        return sorted(sql.list(
                StockSql.SHIP,
                PostgresStockBook::level,
                Sql.texts(leaving, Hold::sku),
                Sql.texts(leaving, Hold::warehouse),
                Sql.ints(leaving, h -> h.quantity().value()),
                Sql.uuids(leaving, h -> ids.next()),
                order.value(),
                order.value(),
                document,
                actor,
                clock.instant()));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<StockLevel> post(List<StockMovement> movements) {
        if (movements.isEmpty()) return List.of();
        var skus = movements.stream().map(StockMovement::sku).distinct().toList();
        var posting = StockPosting.of(movements, lock(skus));
        var totals = posting.totals();
        var after = sql.list(
                StockSql.POST,
                PostgresStockBook::level,
                Sql.texts(totals, StockPosting.Total::sku),
                Sql.texts(totals, StockPosting.Total::warehouse),
                Sql.ints(totals, StockPosting.Total::change),
                Sql.ints(totals, StockPosting.Total::damaged));
        if (after.size() < totals.size()) throw posting.refusal(levels(skus));
        var balances = posting.balances(after);
        sql.update(
                StockSql.RECORD,
                Sql.uuids(movements, StockMovement::id),
                Sql.texts(movements, StockMovement::sku),
                Sql.texts(movements, StockMovement::warehouse),
                Sql.texts(movements, StockMovement::kind),
                Sql.ints(movements, StockMovement::change),
                Sql.ints(movements, StockMovement::damaged),
                Sql.ints(balances, StockPosting.Balance::onHand),
                Sql.ints(balances, StockPosting.Balance::damaged),
                Sql.texts(movements, StockMovement::document),
                Sql.texts(movements, StockMovement::actor),
                Sql.instants(movements, StockMovement::at));
        return sorted(after);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<StockLevel> watch(List<CriticalPoint> points) {
        if (points.isEmpty()) return List.of();
        return sorted(sql.list(
                StockSql.WATCH,
                PostgresStockBook::level,
                Sql.texts(points, CriticalPoint::sku),
                Sql.texts(points, CriticalPoint::warehouse),
                Sql.ints(points, point -> point.minimum().value()),
                Sql.ints(points, point -> point.target().value()),
                Sql.ints(points, CriticalPoint::leadDays)));
    }

    @Override
    public List<CriticalPoint> criticalPoints(Collection<Sku> skus) {
        var points = sql.list(StockSql.CRITICAL_POINTS, LowSearch::point, Sql.texts(skus));
        points.sort(Comparator.comparing(CriticalPoint::sku).thenComparing(CriticalPoint::warehouse));
        return points;
    }

    @Override
    public Page<LowLevel> low(LowQuery query) {
        var search = new LowSearch(query);
        return search.page(sql.list(search.text(), LowSearch::level, search.parameters()));
    }

    @Override
    public Page<LedgerLine> ledger(LedgerQuery query) {
        var search = new LedgerSearch(query);
        return search.page(
                sql.list(StockSql.LEDGER + search.condition(), PostgresStockBook::line, search.parameters()));
    }

    @Override
    @Transactional
    public void prepare(Instant until) {
        sql.list(StockSql.PREPARE, row -> row.getBoolean(1), clock.instant(), until);
    }

    @Override
    public List<Discrepancy> compareWithLedger() {
        return sql.list(
                StockSql.COMPARE,
                row -> new Discrepancy(
                        level(row), row.getInt("ledger"), row.getInt("ledger_damaged"), row.getInt("held")));
    }

    private NotEnoughStock notEnough(List<Hold> wanted) {
        var now = new HashMap<Hold, Quantity>();
        levels(wanted.stream().map(Hold::sku).toList())
                .forEach(l -> now.put(new Hold(l.sku(), l.warehouse(), Quantity.of(1)), l.available()));
        return new NotEnoughStock(wanted.stream()
                .filter(h -> now.getOrDefault(spot(h), Quantity.ZERO).compareTo(h.quantity()) < 0)
                .map(h -> new NotEnoughStock.Shortage(h.sku(), h.quantity(), now.getOrDefault(spot(h), Quantity.ZERO)))
                .toList());
    }

    /** Each SKU and warehouse once, in the order rows are locked. */
    private static List<Hold> merged(List<Hold> holds) {
        var merged = new TreeMap<Hold, Hold>();
        for (var hold : holds)
            merged.merge(
                    hold,
                    hold,
                    (a, b) -> new Hold(a.sku(), a.warehouse(), a.quantity().plus(b.quantity())));
        return List.copyOf(merged.values());
    }

    private static Hold spot(Hold hold) {
        return new Hold(hold.sku(), hold.warehouse(), Quantity.of(1));
    }

    private static List<StockLevel> sorted(List<StockLevel> levels) {
        levels.sort(BY_SKU_AND_WAREHOUSE);
        return levels;
    }

    private static StockLevel level(ResultSet row) throws SQLException {
        return new StockLevel(
                new Sku(row.getString("sku")),
                new WarehouseCode(row.getString("warehouse")),
                Quantity.of(row.getInt("on_hand")),
                Quantity.of(row.getInt("reserved")),
                Quantity.of(row.getInt("damaged")),
                Quantity.of(row.getInt("minimum")));
    }

    private static Hold hold(ResultSet row) throws SQLException {
        return new Hold(
                new Sku(row.getString("sku")),
                new WarehouseCode(row.getString("warehouse")),
                Quantity.of(row.getInt("quantity")));
    }

    private static LedgerSearch.Found line(ResultSet row) throws SQLException {
        var movement = new StockMovement(
                Columns.uuid(row, "id"),
                new Sku(row.getString("sku")),
                new WarehouseCode(row.getString("warehouse")),
                Columns.constant(row, "kind", StockMovement.Kind.class),
                row.getInt("change"),
                row.getInt("damaged"),
                row.getString("document"),
                row.getString("actor"),
                Columns.instant(row, "at"));
        return new LedgerSearch.Found(
                row.getLong("seq"),
                new LedgerLine(
                        movement, Quantity.of(row.getInt("balance_after")), Quantity.of(row.getInt("damaged_after"))));
    }
}
