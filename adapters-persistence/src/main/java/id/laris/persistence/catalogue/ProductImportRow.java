package id.laris.persistence.catalogue;

import id.laris.domain.catalogue.ImportId;
import id.laris.domain.catalogue.ProductImport;
import id.laris.domain.catalogue.ProductImport.State;
import id.laris.domain.catalogue.ProductImport.Tally;
import id.laris.persistence.shared.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** A product import as a row. */
final class ProductImportRow {
    static final String READ = """
            SELECT id, file, file_name, file_size, row_count, dry_run, rate, started_by, started_at, state, failure, rows_read,
                created, updated, unchanged, refused, bad_rows, warnings, notes, next_line, tries, leased_until, ended_at, version
            FROM product_import""";

    static final String ADD = """
            INSERT INTO product_import (id, file, file_name, file_size, row_count, dry_run, rate, started_by, started_at, state,
                failure, rows_read, created, updated, unchanged, refused, bad_rows, warnings, notes, next_line, tries,
                leased_until, ended_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** What an import is about never changes, only how far it is. */
    static final String SAVE = """
            UPDATE product_import SET state = ?, failure = ?, rows_read = ?, created = ?, updated = ?, unchanged = ?, refused = ?,
                bad_rows = ?, warnings = ?, notes = ?, next_line = ?, tries = ?, leased_until = ?, ended_at = ?,
                version = version + 1
            WHERE id = ? AND version = ?""";

    private ProductImportRow() {}

    static Object[] values(ProductImport i) {
        var tally = i.tally();
        return new Object[] {
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
            tally.rowsRead(),
            tally.created(),
            tally.updated(),
            tally.unchanged(),
            tally.refused(),
            tally.badRows(),
            tally.warnings(),
            tally.notes(),
            i.nextLine(),
            i.tries(),
            i.leasedUntil(),
            i.endedAt(),
            i.version()
        };
    }

    static Object[] changedValues(ProductImport i) {
        var tally = i.tally();
        return new Object[] {
            i.state(),
            i.failure(),
            tally.rowsRead(),
            tally.created(),
            tally.updated(),
            tally.unchanged(),
            tally.refused(),
            tally.badRows(),
            tally.warnings(),
            tally.notes(),
            i.nextLine(),
            i.tries(),
            i.leasedUntil(),
            i.endedAt(),
            i.id().value(),
            i.version()
        };
    }

    static ProductImport toDomain(ResultSet row) throws SQLException {
        return new ProductImport(
                new ImportId(Columns.uuid(row, "id")),
                Columns.uuid(row, "file"),
                row.getString("file_name"),
                row.getLong("file_size"),
                row.getInt("row_count"),
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
