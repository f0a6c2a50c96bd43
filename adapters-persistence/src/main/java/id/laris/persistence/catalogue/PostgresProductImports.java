package id.laris.persistence.catalogue;

import id.laris.application.catalogue.ProductImports;
import id.laris.application.shared.Page;
import id.laris.domain.catalogue.ImportId;
import id.laris.domain.catalogue.ImportProblem;
import id.laris.domain.catalogue.ImportReason.Weight;
import id.laris.domain.catalogue.ProductImport;
import id.laris.domain.catalogue.ProductImport.State;
import id.laris.domain.catalogue.ProductImport.Tally;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Singleton
class PostgresProductImports implements ProductImports {
    private static final String ADD = """
            INSERT INTO product_import (id, file, file_name, file_size, rows, dry_run, rate, started_by, started_at,
                state, failure, rows_read, created, updated, unchanged, refused, bad_rows, warnings, notes,
                next_line, tries, leased_until, ended_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SAVE = """
            UPDATE product_import SET state = ?, failure = ?, rows_read = ?, created = ?, updated = ?, unchanged = ?,
                refused = ?, bad_rows = ?, warnings = ?, notes = ?, next_line = ?, tries = ?, leased_until = ?,
                ended_at = ?, version = version + 1
            WHERE id = ? AND version = ?""";
    private static final String DUE = """
            SELECT * FROM product_import
            WHERE ended_at IS NULL AND (state = 'WAITING' OR leased_until <= ?)
            ORDER BY started_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""";
    private static final String PROBLEMS = """
            SELECT seq, line, column_name, weight, code, message, given FROM product_import_problem
            WHERE import_id = ? AND weight = ANY (?) AND (line, seq) > (?, ?) ORDER BY line, seq LIMIT ?""";
    private static final String FILES_DONE = """
            SELECT file FROM product_import GROUP BY file
            HAVING bool_and(ended_at IS NOT NULL AND ended_at < ?)""";

    private record Found(long seq, ImportProblem problem) {}

    private final Sql sql;

    PostgresProductImports(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(ProductImport i) {
        var t = i.tally();
        sql.update(
                ADD,
                i.id().value(),
                i.file(),
                i.fileName(),
                i.fileSize(),
                i.rows(),
                i.dryRun(),
                i.rate(),
                i.startedBy(),
                i.startedAt(),
                i.state(),
                i.failure(),
                t.rowsRead(),
                t.created(),
                t.updated(),
                t.unchanged(),
                t.refused(),
                t.badRows(),
                t.warnings(),
                t.notes(),
                i.nextLine(),
                i.tries(),
                i.leasedUntil(),
                i.endedAt(),
                i.version());
    }

    @Override
    public Optional<ProductImport> find(ImportId id) {
        return sql.find("SELECT * FROM product_import WHERE id = ?", PostgresProductImports::read, id.value());
    }

    @Override
    public ProductImport lock(ImportId id) {
        return sql.find(
                        "SELECT * FROM product_import WHERE id = ? FOR UPDATE",
                        PostgresProductImports::read,
                        id.value())
                .orElseThrow(() -> new Missing("import", id));
    }

    @Override
    public void save(ProductImport i) {
        var t = i.tally();
        var saved = sql.update(
                SAVE,
                i.state(),
                i.failure(),
                t.rowsRead(),
                t.created(),
                t.updated(),
                t.unchanged(),
                t.refused(),
                t.badRows(),
                t.warnings(),
                t.notes(),
                i.nextLine(),
                i.tries(),
                i.leasedUntil(),
                i.endedAt(),
                i.id().value(),
                i.version());
        if (saved == 0) throw new StaleVersion("import", i.id());
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<ProductImport> take(Instant now, Duration lease) {
        var due = sql.find(DUE, PostgresProductImports::read, now);
        if (due.isEmpty()) return due;
        save(due.get().taken(now, lease));
        var taken = find(due.get().id());
        if (due.get().dryRun())
            sql.update(
                    "DELETE FROM product_import_problem WHERE import_id = ?",
                    due.get().id().value());
        return taken;
    }

    @Override
    public Page<ProductImport> list(Optional<String> after, int most) {
        var parameters = new ArrayList<Object>();
        after.ifPresent(last -> parameters.add(uuid(last)));
        parameters.add(most + 1);
        var found = sql.list(
                "SELECT * FROM product_import "
                        + (after.isPresent()
                                ? "WHERE (started_at, id) < (SELECT started_at, id FROM product_import WHERE id = ?) "
                                : "")
                        + "ORDER BY started_at DESC, id DESC LIMIT ?",
                PostgresProductImports::read,
                parameters.toArray());
        if (found.size() <= most) return new Page<>(found, Optional.empty());
        return new Page<>(
                found.subList(0, most), Optional.of(found.get(most - 1).id().toString()));
    }

    @Override
    public void addProblems(ImportId id, List<ImportProblem> problems) {
        sql.batch(
                """
                INSERT INTO product_import_problem (import_id, line, column_name, weight, code, message, given)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                problems.stream()
                        .map(p -> new Object[] {
                            id.value(), p.line(), p.column(), p.weight(), p.code(), p.message(), p.given()
                        })
                        .toList());
    }

    @Override
    public Page<ImportProblem> problems(ImportId id, Set<Weight> weights, Optional<String> after, int most) {
        var from = place(after);
        var found = sql.list(
                PROBLEMS,
                row -> new Found(row.getLong("seq"), problem(row)),
                id.value(),
                Sql.texts(weights),
                from[0],
                from[1],
                most + 1);
        var items = found.stream().limit(most).toList();
        var next = found.size() > most
                ? Optional.of(items.get(most - 1).problem().line() + "-"
                        + items.get(most - 1).seq())
                : Optional.<String>empty();
        return new Page<>(items.stream().map(Found::problem).toList(), next);
    }

    @Override
    public List<UUID> filesDoneBefore(Instant then) {
        return sql.list(FILES_DONE, row -> Columns.uuid(row, "file"), then);
    }

    /** Line and sequence after which to go on. */
    private static long[] place(Optional<String> cursor) {
        if (cursor.isEmpty()) return new long[] {-1, -1};
        if (!cursor.get().matches("\\d{1,9}-\\d{1,18}"))
            throw new Invalid("cursor", cursor.get(), "the cursor of an earlier page");
        var parts = cursor.get().split("-");
        return new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1])};
    }

    private static UUID uuid(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException malformed) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }

    private static ImportProblem problem(ResultSet row) throws SQLException {
        return new ImportProblem(
                row.getInt("line"),
                row.getString("column_name"),
                Columns.constant(row, "weight", Weight.class),
                row.getString("code"),
                row.getString("message"),
                row.getString("given"));
    }

    private static ProductImport read(ResultSet row) throws SQLException {
        return new ProductImport(
                new ImportId(Columns.uuid(row, "id")),
                Columns.uuid(row, "file"),
                row.getString("file_name"),
                row.getLong("file_size"),
                row.getInt("rows"),
                row.getBoolean("dry_run"),
                Optional.ofNullable(row.getBigDecimal("rate")),
                row.getString("started_by"),
                Columns.instant(row, "started_at"),
                Columns.constant(row, "state", State.class),
                Columns.optionalText(row, "failure"),
                new Tally(
                        row.getInt("rows_read"),
                        row.getInt("created"),
                        row.getInt("updated"),
                        row.getInt("unchanged"),
                        row.getInt("refused"),
                        row.getInt("bad_rows"),
                        row.getInt("warnings"),
                        row.getInt("notes")),
                row.getInt("next_line"),
                row.getInt("tries"),
                Columns.optionalInstant(row, "leased_until"),
                Columns.optionalInstant(row, "ended_at"),
                row.getLong("version"));
    }
}
