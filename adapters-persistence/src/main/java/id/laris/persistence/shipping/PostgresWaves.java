package id.laris.persistence.shipping;

import id.laris.application.shipping.Waves;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.Pick;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.shipping.Stop;
import id.laris.domain.shipping.Wave;
import id.laris.domain.shipping.WaveNumber;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Ticks are rows, and rows of one SKU are locked together, so that two people who tick at once lose nothing. */
@Singleton
class PostgresWaves implements Waves {
    private record OrderRow(OrderId id, OrderNumber number) {}

    private record Head(WarehouseCode warehouse, String startedBy, Instant startedAt) {}

    private final Sql sql;

    PostgresWaves(Sql sql) {
        this.sql = sql;
    }

    @Override
    public WaveNumber nextNumber() {
        return WaveNumber.of(sql.number("SELECT nextval('wave_number')"));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Wave wave) {
        sql.update(
                "INSERT INTO wave (number, warehouse, started_by, started_at) VALUES (?, ?, ?, ?)",
                wave.number().value(),
                wave.warehouse().value(),
                wave.startedBy(),
                wave.startedAt());
        sql.update(
                WaveSql.ADD_PICKS,
                wave.number().value(),
                Sql.uuids(wave.picks(), pick -> pick.order().value()),
                Sql.ints(wave.picks(), Pick::slot),
                Sql.texts(wave.picks(), Pick::sku),
                Sql.ints(wave.picks(), Pick::wanted));
    }

    @Override
    public Shown get(WaveNumber number) {
        var head = sql.find(
                        "SELECT warehouse, started_by, started_at FROM wave WHERE number = ?",
                        row -> new Head(
                                new WarehouseCode(row.getString("warehouse")),
                                row.getString("started_by"),
                                Columns.instant(row, "started_at")),
                        number.value())
                .orElseThrow(() -> new Missing("wave", number));
        Map<OrderId, OrderNumber> numbers = new TreeMap<>();
        var picks = sql.list(
                WaveSql.PICKS + "WHERE p.wave = ? ORDER BY p.slot, p.sku COLLATE \"C\"",
                row -> {
                    var pick = pick(row);
                    numbers.put(pick.order(), new OrderNumber(row.getString("number")));
                    return pick;
                },
                number.value());
        return new Shown(new Wave(number, head.warehouse(), head.startedBy(), head.startedAt(), picks), numbers);
    }

    @Override
    public List<Summary> latest(int most) {
        return sql.list(
                WaveSql.LATEST,
                row -> new Summary(
                        new WaveNumber(row.getString("wave")),
                        new WarehouseCode(row.getString("warehouse")),
                        row.getString("started_by"),
                        Columns.instant(row, "started_at"),
                        row.getInt("orders"),
                        row.getInt("pieces"),
                        row.getInt("open"),
                        row.getInt("missing")),
                most);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Stop> lock(WaveNumber wave, Sku sku) {
        var picks = sql.list(
                WaveSql.PICKS + "WHERE p.wave = ? AND p.sku = ? ORDER BY p.slot FOR UPDATE OF p",
                PostgresWaves::pick,
                wave.value(),
                sku.value());
        return picks.isEmpty() ? Optional.empty() : Optional.of(new Stop(sku, picks));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(WaveNumber wave, Stop stop) {
        sql.update(
                """
                UPDATE wave_pick p SET picked = n.picked, missing = n.missing
                FROM unnest(?::uuid[], ?::int[], ?::int[]) AS n (order_id, picked, missing)
                WHERE p.wave = ? AND p.sku = ? AND p.order_id = n.order_id""",
                Sql.uuids(stop.picks(), pick -> pick.order().value()),
                Sql.ints(stop.picks(), Pick::picked),
                Sql.ints(stop.picks(), Pick::missing),
                wave.value(),
                stop.sku().value());
    }

    @Override
    public void withdraw(OrderId order) {
        sql.update("UPDATE wave_pick SET withdrawn = true WHERE order_id = ? AND NOT withdrawn", order.value());
    }

    @Override
    public List<OrderPick> ofOrder(OrderId order) {
        return sql.list(
                WaveSql.PICKS + "WHERE p.order_id = ? ORDER BY w.seq, p.sku",
                row -> new OrderPick(
                        new WaveNumber(row.getString("wave")),
                        new WarehouseCode(row.getString("warehouse")),
                        pick(row)),
                order.value());
    }

    @Override
    public List<Waiting> waiting(Queue queue) {
        return waiting(
                WaveSql.waiting("""
                        AND (?::text IS NULL OR o.service = ?) AND (?::timestamptz IS NULL OR o.placed_at < ?)"""),
                queue.most(),
                queue.warehouse().value(),
                queue.service().map(ServiceCode::value),
                queue.service().map(ServiceCode::value),
                queue.placedBefore(),
                queue.placedBefore());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Waiting> claim(WarehouseCode warehouse, Collection<OrderNumber> orders) {
        sql.list("SELECT pg_advisory_xact_lock(hashtextextended('wave ' || ?, 0))", row -> "", warehouse.value());
        return waiting(
                WaveSql.waiting("AND o.number = ANY (?)"), Integer.MAX_VALUE, warehouse.value(), Sql.texts(orders));
    }

    /** Rows of one order stand together. */
    private List<Waiting> waiting(String statement, int most, Object... parameters) {
        var waiting = new LinkedHashMap<OrderRow, Waiting>();
        sql.list(
                statement,
                row -> {
                    var order = new OrderRow(
                            new OrderId(Columns.uuid(row, "id")), new OrderNumber(row.getString("number")));
                    var known = waiting.get(order);
                    if (known == null && waiting.size() == most) return order;
                    var pieces = new TreeMap<Sku, Integer>();
                    if (known != null) pieces.putAll(known.pieces());
                    pieces.put(new Sku(row.getString("sku")), row.getInt("pieces"));
                    waiting.put(
                            order,
                            new Waiting(
                                    order.id(),
                                    order.number(),
                                    new ServiceCode(row.getString("service")),
                                    Columns.instant(row, "placed_at"),
                                    pieces,
                                    row.getBoolean("short") || known != null && known.wasShort()));
                    return order;
                },
                parameters);
        return List.copyOf(waiting.values());
    }

    private static Pick pick(ResultSet row) throws SQLException {
        return new Pick(
                new OrderId(Columns.uuid(row, "order_id")),
                row.getInt("slot"),
                new Sku(row.getString("sku")),
                row.getInt("wanted"),
                row.getInt("picked"),
                row.getInt("missing"),
                row.getBoolean("withdrawn"));
    }
}
