package id.laris.persistence.stock;

import id.laris.domain.stock.StockFile;
import id.laris.domain.stock.StockFileLine;
import id.laris.domain.stock.StockFileNumber;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** A stock file and its lines as rows. */
final class StockFileRow {
    static final String READ = """
            SELECT number, kind, content, file_name, size, row_count, bounds, sender, sent_at, state, failure, rows_read, changes,
                same, refused, applied, next_line, tries, approver, leased_until, ended_at, version
            FROM stock_file""";

    static final String ADD = """
            INSERT INTO stock_file (number, kind, content, file_name, size, row_count, bounds, sender, sent_at, state, failure,
                rows_read, changes, same, refused, applied, next_line, tries, approver, leased_until, ended_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** What a file is about never changes, only how far it is. */
    static final String SAVE = """
            UPDATE stock_file SET state = ?, failure = ?, rows_read = ?, changes = ?, same = ?, refused = ?, applied = ?,
                next_line = ?, tries = ?, approver = ?, leased_until = ?, ended_at = ?, version = version + 1
            WHERE number = ? AND version = ?""";

    static final String READ_LINE =
            "SELECT line, sku, warehouse, seen, wanted, outcome, code, given FROM stock_file_line";

    static final String ADD_LINE = """
            INSERT INTO stock_file_line (stock_file, line, sku, warehouse, seen, wanted, outcome, code, given)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private StockFileRow() {}

    static Object[] values(StockFile f) {
        var tally = f.tally();
        return new Object[] {
            f.number().value(),
            f.kind(),
            f.content(),
            f.fileName(),
            f.size(),
            f.rows(),
            Sql.texts(f.bounds()),
            f.sender(),
            f.sentAt(),
            f.state(),
            f.failure(),
            tally.read(),
            tally.changes(),
            tally.same(),
            tally.refused(),
            tally.applied(),
            f.nextLine(),
            f.tries(),
            f.approver(),
            f.leasedUntil(),
            f.endedAt(),
            f.version()
        };
    }

    static Object[] changedValues(StockFile f) {
        var tally = f.tally();
        return new Object[] {
            f.state(),
            f.failure(),
            tally.read(),
            tally.changes(),
            tally.same(),
            tally.refused(),
            tally.applied(),
            f.nextLine(),
            f.tries(),
            f.approver(),
            f.leasedUntil(),
            f.endedAt(),
            f.number().value(),
            f.version()
        };
    }

    static StockFile toDomain(ResultSet row) throws SQLException {
        return new StockFile(
                new StockFileNumber(row.getString("number")),
                Columns.constant(row, "kind", StockFile.Kind.class),
                Columns.uuid(row, "content"),
                row.getString("file_name"),
                row.getLong("size"),
                row.getInt("row_count"),
                Columns.texts(row, "bounds").stream().map(WarehouseCode::new).collect(Collectors.toSet()),
                row.getString("sender"),
                Columns.instant(row, "sent_at"),
                Columns.constant(row, "state", StockFile.State.class),
                Columns.optionalText(row, "failure"),
                new StockFile.Tally(
                        row.getInt("rows_read"),
                        row.getInt("changes"),
                        row.getInt("same"),
                        row.getInt("refused"),
                        row.getInt("applied")),
                row.getLong("next_line"),
                row.getInt("tries"),
                row.getString("approver"),
                Columns.optionalInstant(row, "leased_until"),
                Columns.optionalInstant(row, "ended_at"),
                row.getLong("version"));
    }

    static Object[] values(StockFileNumber number, StockFileLine line) {
        return new Object[] {
            number.value(),
            line.line(),
            line.sku(),
            line.warehouse(),
            Sql.ints(line.seen(), figure -> figure),
            Sql.ints(line.wanted(), figure -> figure),
            line.outcome(),
            line.code(),
            line.given()
        };
    }

    static StockFileLine lineOf(ResultSet row) throws SQLException {
        return new StockFileLine(
                row.getLong("line"),
                row.getString("sku"),
                row.getString("warehouse"),
                List.of((Integer[]) row.getArray("seen").getArray()),
                List.of((Integer[]) row.getArray("wanted").getArray()),
                Columns.constant(row, "outcome", StockFileLine.Outcome.class),
                row.getString("code"),
                row.getString("given"));
    }
}
