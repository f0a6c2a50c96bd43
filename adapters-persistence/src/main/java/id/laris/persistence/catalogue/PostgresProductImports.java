package id.laris.persistence.catalogue;

import id.laris.application.catalogue.ProductImports;
import id.laris.application.shared.Page;
import id.laris.domain.catalogue.ImportId;
import id.laris.domain.catalogue.ImportProblem;
import id.laris.domain.catalogue.ImportReason.Weight;
import id.laris.domain.catalogue.ProductImport;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Singleton
class PostgresProductImports implements ProductImports {
    private record Numbered(long seq, ImportProblem problem) {}

    private final Sql sql;

    PostgresProductImports(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(ProductImport started) {
        sql.update(ProductImportRow.ADD, ProductImportRow.values(started));
    }

    @Override
    public Optional<ProductImport> find(ImportId id) {
        return sql.find(ProductImportRow.READ + " WHERE id = ?", ProductImportRow::toDomain, id.value());
    }

    @Override
    public ProductImport lock(ImportId id) {
        return sql.find(ProductImportRow.READ + " WHERE id = ? FOR UPDATE", ProductImportRow::toDomain, id.value())
                .orElseThrow(() -> new Missing("import", id));
    }

    @Override
    public void save(ProductImport changed) {
        if (sql.update(ProductImportRow.SAVE, ProductImportRow.changedValues(changed)) == 0)
            throw new StaleVersion("import", changed.id());
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<ProductImport> take(Instant now, Duration lease) {
        var due = sql.find(ProductImportRow.READ + """
                 WHERE state = 'WAITING' OR state = 'RUNNING' AND leased_until <= ?
                ORDER BY started_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""", ProductImportRow::toDomain, now);
        if (due.isEmpty()) return due;
        save(due.get().taken(now, lease));
        if (due.get().dryRun())
            sql.update(
                    "DELETE FROM product_import_problem WHERE import_id = ?",
                    due.get().id().value());
        return find(due.get().id());
    }

    @Override
    public Page<ProductImport> list(Optional<String> after, int most) {
        var last = after.map(PostgresProductImports::importOf);
        var found = sql.list(ProductImportRow.READ + """
                 WHERE ?::uuid IS NULL OR (started_at, id) < (SELECT started_at, id FROM product_import WHERE id = ?)
                ORDER BY started_at DESC, id DESC LIMIT ?""", ProductImportRow::toDomain, last, last, most + 1);
        if (found.size() <= most) return new Page<>(found, Optional.empty());
        var page = found.subList(0, most);
        return new Page<>(page, Optional.of(page.get(most - 1).id().toString()));
    }

    @Override
    public void addProblems(ImportId id, List<ImportProblem> problems) {
        sql.batch(
                """
                INSERT INTO product_import_problem (import_id, line, heading, weight, code, message, given)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                problems.stream()
                        .map(p -> new Object[] {
                            id.value(), p.line(), p.column(), p.weight(), p.code(), p.message(), p.given()
                        })
                        .toList());
    }

    @Override
    public Page<ImportProblem> problems(ImportId id, Set<Weight> weights, Optional<String> after, int most) {
        var last = after.map(PostgresProductImports::numberOf);
        var found = sql.list(
                """
                SELECT seq, line, heading, weight, code, message, given FROM product_import_problem
                WHERE import_id = ? AND weight = ANY (?)
                    AND (?::bigint IS NULL OR (line, seq) > (SELECT line, seq FROM product_import_problem WHERE seq = ?))
                ORDER BY line, seq LIMIT ?""",
                row -> new Numbered(
                        row.getLong("seq"),
                        new ImportProblem(
                                row.getInt("line"),
                                row.getString("heading"),
                                Columns.constant(row, "weight", Weight.class),
                                row.getString("code"),
                                row.getString("message"),
                                row.getString("given"))),
                id.value(),
                Sql.texts(weights),
                last,
                last,
                most + 1);
        var page = found.subList(0, Math.min(most, found.size()));
        return new Page<>(
                page.stream().map(Numbered::problem).toList(),
                found.size() > most
                        ? Optional.of(Long.toString(page.get(most - 1).seq()))
                        : Optional.empty());
    }

    @Override
    public List<UUID> filesDoneBefore(Instant then) {
        return sql.list("""
                SELECT f.id FROM import_file f
                WHERE f.stored_at < ? AND NOT EXISTS (
                    SELECT 1 FROM product_import i WHERE i.file = f.id AND (i.ended_at IS NULL OR i.ended_at >= ?))""", row -> Columns.uuid(row, "id"), then, then);
    }

    private static UUID importOf(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException malformed) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }

    private static long numberOf(String cursor) {
        if (!cursor.matches("\\d{1,18}")) throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        return Long.parseLong(cursor);
    }
}
