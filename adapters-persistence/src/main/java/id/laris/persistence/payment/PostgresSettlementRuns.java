package id.laris.persistence.payment;

import id.laris.application.payment.SettlementRuns;
import id.laris.application.shared.Page;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.SettlementRun;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Singleton
class PostgresSettlementRuns implements SettlementRuns {
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;

    PostgresSettlementRuns(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(SettlementRun run, List<Line> lines) {
        sql.update(
                """
                INSERT INTO settlement_run (id, provider, file_name, asked_by, asked_at, state, lines, compared, differing,
                    not_reported, gross, refunded, fees, day_from, day_to, last, leased_until, tries, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                run.id(),
                run.provider(),
                run.fileName(),
                run.askedBy(),
                run.askedAt(),
                run.state(),
                run.lines(),
                run.compared(),
                run.differing(),
                run.notReported(),
                run.gross().minorUnits(),
                run.refunded().minorUnits(),
                run.fees().minorUnits(),
                run.from(),
                run.to(),
                run.last(),
                run.leasedUntil(),
                run.tries(),
                run.version());
        sql.batch(
                "INSERT INTO settlement_line (run, reference, line, gross, fee, refund, day) VALUES (?, ?, ?, ?, ?, ?, ?)",
                lines.stream()
                        .map(line -> new Object[] {
                            run.id(),
                            line.reference(),
                            line.number(),
                            line.gross().minorUnits(),
                            line.fee().minorUnits(),
                            line.refund(),
                            line.day()
                        })
                        .toList());
    }

    @Override
    public Optional<SettlementRun> find(UUID id) {
        return sql.find("SELECT * FROM settlement_run WHERE id = ?", PostgresSettlementRuns::run, id);
    }

    @Override
    public void save(SettlementRun changed) {
        var saved = sql.update(
                """
                UPDATE settlement_run SET state = ?, compared = ?, differing = ?, not_reported = ?, last = ?,
                    leased_until = ?, tries = ?, version = version + 1
                WHERE id = ? AND version = ?""",
                changed.state(),
                changed.compared(),
                changed.differing(),
                changed.notReported(),
                changed.last(),
                changed.leasedUntil(),
                changed.tries(),
                changed.id(),
                changed.version());
        if (saved == 0) throw new StaleVersion("settlement-run", changed.id());
    }

    @Override
    public int forgetBefore(Instant limit) {
        return sql.update("DELETE FROM settlement_run WHERE asked_at < ? AND state <> 'COMPARING'", limit);
    }

    @Override
    @Transactional
    public Optional<SettlementRun> take(Instant now, Duration lease) {
        var due = sql.find("""
                SELECT * FROM settlement_run WHERE state = 'COMPARING' AND (leased_until IS NULL OR leased_until <= ?)
                ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED""", PostgresSettlementRuns::run, now);
        due.ifPresent(run -> save(run.taken(now, lease)));
        return due.flatMap(run -> find(run.id()));
    }

    @Override
    public List<Line> batch(UUID run, Optional<String> after, int references) {
        return sql.list(
                """
                SELECT * FROM settlement_line WHERE run = ? AND reference IN (
                    SELECT DISTINCT reference FROM settlement_line WHERE run = ? AND reference > ?
                    ORDER BY reference LIMIT ?)
                ORDER BY reference, line""",
                row -> new Line(
                        row.getLong("line"),
                        row.getString("reference"),
                        Columns.rupiah(row, "gross"),
                        Columns.rupiah(row, "fee"),
                        row.getBoolean("refund"),
                        Optional.ofNullable(row.getObject("day", LocalDate.class))),
                run,
                run,
                after.orElse(""),
                references);
    }

    @Override
    public void keep(UUID run, List<Difference> differences) {
        sql.batch(
                """
                INSERT INTO settlement_difference (run, place, line, reference, number, reported, booked, finding)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                differences.stream()
                        .map(it -> new Object[] {
                            run,
                            it.place(),
                            it.line(),
                            it.reference(),
                            it.order().map(OrderNumber::value),
                            it.reported().minorUnits(),
                            it.booked().map(Money::minorUnits),
                            it.finding()
                        })
                        .toList());
    }

    @Override
    public void matched(UUID run, Map<String, AttemptId> attempts) {
        var all = List.copyOf(attempts.entrySet());
        if (all.isEmpty()) return;
        sql.update(
                """
                UPDATE settlement_line l SET attempt_id = n.attempt
                FROM unnest(?::text[], ?::uuid[]) AS n (reference, attempt)
                WHERE l.run = ? AND l.reference = n.reference""",
                Sql.texts(all, Map.Entry::getKey),
                Sql.uuids(all, it -> it.getValue().value()),
                run);
    }

    @Override
    public Set<AttemptId> reported(UUID run, Collection<AttemptId> attempts) {
        if (attempts.isEmpty()) return Set.of();
        return Set.copyOf(sql.list(
                "SELECT DISTINCT attempt_id FROM settlement_line WHERE run = ? AND attempt_id = ANY (?)",
                row -> new AttemptId(Columns.uuid(row, "attempt_id")),
                run,
                Sql.uuids(attempts, AttemptId::value)));
    }

    @Override
    public void forgetLines(UUID run) {
        sql.update("DELETE FROM settlement_line WHERE run = ?", run);
    }

    @Override
    public Page<SettlementRun> newest(Optional<UUID> after, int most) {
        var found = sql.list(
                "SELECT * FROM settlement_run WHERE id < ? ORDER BY id DESC LIMIT ?",
                PostgresSettlementRuns::run,
                after.orElse(LAST),
                most + 1);
        return found.size() <= most
                ? new Page<>(found, Optional.empty())
                : new Page<>(
                        found.subList(0, most),
                        Optional.of(found.get(most - 1).id().toString()));
    }

    @Override
    public Page<Difference> differences(UUID run, Optional<Long> after, int most) {
        var found = sql.list(
                "SELECT * FROM settlement_difference WHERE run = ? AND place > ? ORDER BY place LIMIT ?",
                PostgresSettlementRuns::difference,
                run,
                after.orElse(-1L),
                most + 1);
        return found.size() <= most
                ? new Page<>(found, Optional.empty())
                : new Page<>(
                        found.subList(0, most),
                        Optional.of(String.valueOf(found.get(most - 1).place())));
    }

    private static Difference difference(ResultSet row) throws SQLException {
        return new Difference(
                row.getLong("place"),
                row.getLong("line"),
                row.getString("reference"),
                Columns.optionalText(row, "number").map(OrderNumber::new),
                Columns.rupiah(row, "reported"),
                row.getObject("booked") == null ? Optional.empty() : Optional.of(Columns.rupiah(row, "booked")),
                Columns.constant(row, "finding", Finding.class));
    }

    private static SettlementRun run(ResultSet row) throws SQLException {
        return new SettlementRun(
                Columns.uuid(row, "id"),
                row.getString("provider"),
                row.getString("file_name"),
                row.getString("asked_by"),
                Columns.instant(row, "asked_at"),
                Columns.constant(row, "state", SettlementRun.State.class),
                row.getInt("lines"),
                row.getInt("compared"),
                row.getInt("differing"),
                row.getInt("not_reported"),
                Columns.rupiah(row, "gross"),
                Columns.rupiah(row, "refunded"),
                Columns.rupiah(row, "fees"),
                Optional.ofNullable(row.getObject("day_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("day_to", LocalDate.class)),
                Columns.optionalText(row, "last"),
                Columns.optionalInstant(row, "leased_until"),
                row.getInt("tries"),
                row.getLong("version"));
    }
}
