package id.laris.persistence.reporting;

import id.laris.application.reporting.HistoryImports;
import id.laris.application.shared.Page;
import id.laris.domain.reporting.HistoryImport;
import id.laris.domain.reporting.HistoryImportId;
import id.laris.domain.reporting.HistoryReason;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Singleton
class PostgresHistoryImports implements HistoryImports {
    private static final String READ = "SELECT * FROM history_import";

    private final Sql sql;

    PostgresHistoryImports(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(HistoryImport sent) {
        sql.update(HistoryRow.ADD, HistoryRow.values(sent));
    }

    @Override
    public Optional<HistoryImport> find(HistoryImportId id) {
        return sql.find(READ + " WHERE id = ?", HistoryRow::toDomain, id.value());
    }

    @Override
    public HistoryImport lock(HistoryImportId id) {
        return sql.find(READ + " WHERE id = ? FOR UPDATE", HistoryRow::toDomain, id.value())
                .orElseThrow(() -> new Missing("history", id));
    }

    @Override
    public void save(HistoryImport changed) {
        if (sql.update(HistoryRow.SAVE, HistoryRow.changedValues(changed)) == 0)
            throw new StaleVersion("history", changed.id());
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<HistoryImport> take(Instant now, Duration lease) {
        var due = sql.find(READ + """
                 WHERE state = 'WAITING' OR state = 'READING' AND leased_until <= ?
                ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED""", HistoryRow::toDomain, now);
        due.ifPresent(history -> save(history.taken(now, lease)));
        return due.flatMap(history -> find(history.id()));
    }

    @Override
    public Page<HistoryImport> list(Optional<String> cursor, int limit) {
        var found = sql.list(
                READ + " WHERE ?::uuid IS NULL OR id < ? ORDER BY id DESC LIMIT ?",
                HistoryRow::toDomain,
                cursor.map(PostgresHistoryImports::idOf),
                cursor.map(PostgresHistoryImports::idOf),
                limit + 1);
        var items = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(
                items,
                found.size() > limit ? Optional.of(items.get(limit - 1).id().toString()) : Optional.empty());
    }

    @Override
    public void addRejected(HistoryImportId id, List<Rejected> lines) {
        sql.batch(
                "INSERT INTO history_rejected (import, line, reason, number, sku, pieces, price) VALUES (?, ?, ?, ?, ?, ?, ?)",
                lines.stream()
                        .map(line -> new Object[] {
                            id.value(),
                            line.line(),
                            line.reason(),
                            line.order(),
                            line.sku(),
                            line.pieces(),
                            line.price()
                        })
                        .toList());
    }

    @Override
    public Page<Rejected> rejected(
            HistoryImportId id, Optional<HistoryReason> reason, Optional<String> cursor, int limit) {
        var found = sql.list(
                """
                SELECT line, reason, number, sku, pieces, price FROM history_rejected
                WHERE import = ? AND (?::text IS NULL OR reason = ?) AND line > ? ORDER BY line LIMIT ?""",
                row -> new Rejected(
                        row.getLong("line"),
                        Columns.constant(row, "reason", HistoryReason.class),
                        row.getString("number"),
                        row.getString("sku"),
                        row.getString("pieces"),
                        row.getString("price")),
                id.value(),
                reason,
                reason,
                cursor.map(PostgresHistoryImports::lineOf).orElse(0L),
                limit + 1);
        var items = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(
                items,
                found.size() > limit
                        ? Optional.of(String.valueOf(items.get(limit - 1).line()))
                        : Optional.empty());
    }

    @Override
    public Map<HistoryReason, Long> rejectedByReason(HistoryImportId id) {
        var counts = new EnumMap<HistoryReason, Long>(HistoryReason.class);
        sql.list(
                "SELECT reason, count(*) AS lines FROM history_rejected WHERE import = ? GROUP BY reason",
                row -> counts.put(Columns.constant(row, "reason", HistoryReason.class), row.getLong("lines")),
                id.value());
        return counts;
    }

    @Override
    public List<UUID> contentsEndedSince(Instant since) {
        return sql.list(
                "SELECT content FROM history_import WHERE ended_at >= ?", row -> Columns.uuid(row, "content"), since);
    }

    private static UUID idOf(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException foreign) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }

    private static long lineOf(String cursor) {
        if (!cursor.matches("\\d{1,18}")) throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        return Long.parseLong(cursor);
    }
}
