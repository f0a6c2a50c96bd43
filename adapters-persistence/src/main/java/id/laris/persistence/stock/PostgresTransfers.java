package id.laris.persistence.stock;

import id.laris.application.shared.Page;
import id.laris.application.stock.Transfers;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.Transfer;
import id.laris.domain.stock.TransferNumber;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Singleton
class PostgresTransfers implements Transfers {
    private static final String PUT_LINE = """
            INSERT INTO stock_transfer_line (transfer, sku, sent, good, damaged, lost) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (transfer, sku) DO UPDATE
                SET good = excluded.good, damaged = excluded.damaged, lost = excluded.lost""";

    /** A transfer without its lines. */
    private record Head(
            TransferNumber number,
            WarehouseCode from,
            WarehouseCode to,
            String note,
            Transfer.State state,
            String reason,
            String sender,
            Instant sentAt,
            Optional<Instant> endedAt,
            long version) {
        static Head of(ResultSet row) throws SQLException {
            return new Head(
                    new TransferNumber(row.getString("number")),
                    new WarehouseCode(row.getString("from_warehouse")),
                    new WarehouseCode(row.getString("to_warehouse")),
                    row.getString("note"),
                    Columns.constant(row, "state", Transfer.State.class),
                    row.getString("reason"),
                    row.getString("sender"),
                    Columns.instant(row, "sent_at"),
                    Columns.optionalInstant(row, "ended_at"),
                    row.getLong("version"));
        }

        Transfer with(List<Transfer.Line> lines) {
            return new Transfer(number, from, to, lines, note, state, reason, sender, sentAt, endedAt, version);
        }
    }

    private final Sql sql;
    private final PaperNumbers numbers;

    PostgresTransfers(Sql sql, PaperNumbers numbers) {
        this.sql = sql;
        this.numbers = numbers;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public TransferNumber nextNumber(int year) {
        return TransferNumber.of(year, numbers.next("TR", year));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Transfer transfer) {
        sql.update(
                """
                INSERT INTO stock_transfer
                    (number, from_warehouse, to_warehouse, note, state, reason, sender, sent_at, ended_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                transfer.number().value(),
                transfer.from().value(),
                transfer.to().value(),
                transfer.note(),
                transfer.state(),
                transfer.reason(),
                transfer.sender(),
                transfer.sentAt(),
                transfer.endedAt(),
                transfer.version());
        putLines(transfer);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(Transfer transfer) {
        var saved = sql.update(
                """
                UPDATE stock_transfer SET state = ?, reason = ?, ended_at = ?, version = version + 1
                WHERE number = ? AND version = ?""",
                transfer.state(),
                transfer.reason(),
                transfer.endedAt(),
                transfer.number().value(),
                transfer.version());
        if (saved == 0) throw new StaleVersion("transfer", transfer.number());
        putLines(transfer);
    }

    private void putLines(Transfer transfer) {
        var rows = new ArrayList<Object[]>();
        for (var line : transfer.lines())
            rows.add(new Object[] {
                transfer.number().value(),
                line.sku().value(),
                line.sent().value(),
                line.good().value(),
                line.damaged().value(),
                line.lost().value()
            });
        sql.batch(PUT_LINE, rows);
    }

    @Override
    public Transfer get(TransferNumber number) {
        return get("SELECT * FROM stock_transfer WHERE number = ?", number);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Transfer lock(TransferNumber number) {
        return get("SELECT * FROM stock_transfer WHERE number = ? FOR UPDATE", number);
    }

    private Transfer get(String statement, TransferNumber number) {
        return whole(sql.list(statement, Head::of, number.value())).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("transfer", number));
    }

    @Override
    public Page<Transfer> list(boolean openOnly, Set<WarehouseCode> warehouses, Optional<String> cursor, int limit) {
        var where = new StringBuilder(openOnly ? "WHERE ended_at IS NULL" : "WHERE true");
        var parameters = new ArrayList<Object>();
        if (!warehouses.isEmpty()) {
            where.append(" AND (from_warehouse = ANY (?) OR to_warehouse = ANY (?))");
            parameters.add(Sql.texts(warehouses));
            parameters.add(Sql.texts(warehouses));
        }
        cursor.map(TransferNumber::new).ifPresent(last -> {
            where.append(" AND (sent_at, number) < (SELECT sent_at, number FROM stock_transfer WHERE number = ?)");
            parameters.add(last.value());
        });
        parameters.add(limit + 1);
        var found = sql.list(
                "SELECT * FROM stock_transfer " + where + " ORDER BY sent_at DESC, number DESC LIMIT ?",
                Head::of,
                parameters.toArray());
        var heads = found.size() > limit ? found.subList(0, limit) : found;
        return new Page<>(
                whole(heads),
                found.size() > limit ? Optional.of(heads.get(limit - 1).number().value()) : Optional.empty());
    }

    private List<Transfer> whole(List<Head> heads) {
        if (heads.isEmpty()) return List.of();
        Map<TransferNumber, List<Transfer.Line>> lines = new HashMap<>();
        sql.list(
                "SELECT * FROM stock_transfer_line WHERE transfer = ANY (?) ORDER BY transfer, sku",
                row -> lines.computeIfAbsent(new TransferNumber(row.getString("transfer")), number -> new ArrayList<>())
                        .add(line(row)),
                Sql.texts(heads, Head::number));
        return heads.stream()
                .map(head -> head.with(lines.getOrDefault(head.number(), List.of())))
                .toList();
    }

    private static Transfer.Line line(ResultSet row) throws SQLException {
        return new Transfer.Line(
                new Sku(row.getString("sku")),
                Quantity.of(row.getInt("sent")),
                Quantity.of(row.getInt("good")),
                Quantity.of(row.getInt("damaged")),
                Quantity.of(row.getInt("lost")));
    }
}
