package id.laris.persistence.stock;

import id.laris.application.shared.Page;
import id.laris.application.stock.StockTakes;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.BeingCounted;
import id.laris.domain.stock.StockTake;
import id.laris.domain.stock.StockTakeNumber;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.PaperNumbers;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Singleton
class PostgresStockTakes implements StockTakes {
    /** A line that another running list has is not put, and comes not back. */
    private static final String PUT_LINE = """
            INSERT INTO stock_take_line (stock_take, place, sku, warehouse, running, first_counted, first_book,
                first_actor, first_at, second_counted, second_book, second_actor, second_at)
            SELECT ?, ?, ?, ?, true, ?, ?, ?, ?, ?, ?, ?, ?
            WHERE NOT EXISTS (SELECT FROM stock_take_line o
                WHERE o.warehouse = ? AND o.sku = ? AND o.running AND o.stock_take <> ?)
            ON CONFLICT (stock_take, sku) DO UPDATE SET
                first_counted = excluded.first_counted, first_book = excluded.first_book,
                first_actor = excluded.first_actor, first_at = excluded.first_at,
                second_counted = excluded.second_counted, second_book = excluded.second_book,
                second_actor = excluded.second_actor, second_at = excluded.second_at""";

    /** A stock take without its lines. */
    private record Head(
            StockTakeNumber number,
            WarehouseCode warehouse,
            String title,
            StockTake.State state,
            String starter,
            Instant startedAt,
            String approver,
            Optional<Instant> endedAt,
            long version) {
        static Head of(ResultSet row) throws SQLException {
            return new Head(
                    new StockTakeNumber(row.getString("number")),
                    new WarehouseCode(row.getString("warehouse")),
                    row.getString("title"),
                    Columns.constant(row, "state", StockTake.State.class),
                    row.getString("starter"),
                    Columns.instant(row, "started_at"),
                    row.getString("approver"),
                    Columns.optionalInstant(row, "ended_at"),
                    row.getLong("version"));
        }

        StockTake with(List<StockTake.Line> lines) {
            return new StockTake(
                    number, warehouse, title, lines, state, starter, startedAt, approver, endedAt, version);
        }
    }

    private final Sql sql;
    private final PaperNumbers numbers;

    PostgresStockTakes(Sql sql, PaperNumbers numbers) {
        this.sql = sql;
        this.numbers = numbers;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public StockTakeNumber nextNumber(int year) {
        return StockTakeNumber.of(year, numbers.next("SO", year));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(StockTake take) {
        sql.update(
                """
                INSERT INTO stock_take
                    (number, warehouse, title, state, starter, started_at, approver, ended_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                take.number().value(),
                take.warehouse().value(),
                take.title(),
                take.state(),
                take.starter(),
                take.startedAt(),
                take.approver(),
                take.endedAt(),
                take.version());
        putLines(take, take.lines().stream().map(StockTake.Line::sku).toList());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(StockTake take, Collection<Sku> changed) {
        var saved = sql.update(
                """
                UPDATE stock_take SET state = ?, approver = ?, ended_at = ?, version = version + 1
                WHERE number = ? AND version = ?""",
                take.state(),
                take.approver(),
                take.endedAt(),
                take.number().value(),
                take.version());
        if (saved == 0) throw new StaleVersion("stock-take", take.number());
        putLines(take, changed);
        if (take.state() != StockTake.State.COUNTING)
            sql.update(
                    "UPDATE stock_take_line SET running = false WHERE stock_take = ?",
                    take.number().value());
    }

    private void putLines(StockTake take, Collection<Sku> changed) {
        var wanted = new HashSet<>(changed);
        var rows = new ArrayList<Object[]>();
        var skus = new ArrayList<Sku>();
        for (int place = 0; place < take.lines().size(); place++) {
            var line = take.lines().get(place);
            if (!wanted.contains(line.sku())) continue;
            rows.add(row(take, place, line));
            skus.add(line.sku());
        }
        try {
            var put = sql.batch(PUT_LINE, rows);
            var elsewhere = new ArrayList<Sku>();
            for (int i = 0; i < put.length; i++) if (put[i] == 0) elsewhere.add(skus.get(i));
            if (!elsewhere.isEmpty()) throw new BeingCounted(elsewhere);
        } catch (Sql.SqlFailed failed) {
            // Another list was started at this very moment.
            if (failed.isDuplicate()) throw new BeingCounted(skus);
            throw failed;
        }
    }

    private static Object[] row(StockTake take, int place, StockTake.Line line) {
        var first = line.first();
        var second = line.second();
        return new Object[] {
            take.number().value(),
            place,
            line.sku().value(),
            take.warehouse().value(),
            first.map(t -> t.counted().value()).orElse(null),
            first.map(t -> t.book().value()).orElse(null),
            first.map(StockTake.Tally::actor).orElse(null),
            first.map(StockTake.Tally::at).orElse(null),
            second.map(t -> t.counted().value()).orElse(null),
            second.map(t -> t.book().value()).orElse(null),
            second.map(StockTake.Tally::actor).orElse(null),
            second.map(StockTake.Tally::at).orElse(null),
            take.warehouse().value(),
            line.sku().value(),
            take.number().value()
        };
    }

    @Override
    public StockTake get(StockTakeNumber number) {
        return get("SELECT * FROM stock_take WHERE number = ?", number);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public StockTake lock(StockTakeNumber number) {
        return get("SELECT * FROM stock_take WHERE number = ? FOR UPDATE", number);
    }

    private StockTake get(String statement, StockTakeNumber number) {
        return whole(sql.list(statement, Head::of, number.value())).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("stock-take", number));
    }

    @Override
    public Page<StockTake> list(Set<WarehouseCode> warehouses, Optional<String> cursor, int limit) {
        var where = new StringBuilder("WHERE true");
        var parameters = new ArrayList<Object>();
        if (!warehouses.isEmpty()) {
            where.append(" AND warehouse = ANY (?)");
            parameters.add(Sql.texts(warehouses));
        }
        cursor.map(StockTakeNumber::new).ifPresent(last -> {
            where.append(" AND (started_at, number) < (SELECT started_at, number FROM stock_take WHERE number = ?)");
            parameters.add(last.value());
        });
        parameters.add(limit + 1);
        var found = sql.list(
                "SELECT * FROM stock_take " + where + " ORDER BY started_at DESC, number DESC LIMIT ?",
                Head::of,
                parameters.toArray());
        var heads = found.size() > limit ? found.subList(0, limit) : found;
        return new Page<>(
                whole(heads),
                found.size() > limit ? Optional.of(heads.get(limit - 1).number().value()) : Optional.empty());
    }

    private List<StockTake> whole(List<Head> heads) {
        if (heads.isEmpty()) return List.of();
        Map<String, List<StockTake.Line>> lines = new HashMap<>();
        sql.list(
                "SELECT * FROM stock_take_line WHERE stock_take = ANY (?) ORDER BY stock_take, place",
                row -> lines.computeIfAbsent(row.getString("stock_take"), number -> new ArrayList<>())
                        .add(new StockTake.Line(
                                new Sku(row.getString("sku")), tally(row, "first"), tally(row, "second"))),
                Sql.texts(heads, Head::number));
        return heads.stream()
                .map(head -> head.with(lines.getOrDefault(head.number().value(), List.of())))
                .toList();
    }

    private static Optional<StockTake.Tally> tally(ResultSet row, String round) throws SQLException {
        int counted = row.getInt(round + "_counted");
        if (row.wasNull()) return Optional.empty();
        return Optional.of(new StockTake.Tally(
                Quantity.of(counted),
                Quantity.of(row.getInt(round + "_book")),
                row.getString(round + "_actor"),
                Columns.instant(row, round + "_at")));
    }
}
