package id.laris.persistence.reporting;

import id.laris.application.reporting.Period;
import id.laris.application.reporting.ReportSpan;
import id.laris.application.reporting.SavedReport;
import id.laris.application.reporting.SavedReports;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class PostgresSavedReports implements SavedReports {
    private static final String ALL =
            "SELECT id, owner, name, shared, rows_by, span, from_day, to_day, warehouse FROM saved_report ";
    private static final String BY_NAME = " ORDER BY name COLLATE \"C\", id::text COLLATE \"C\"";

    private final Sql sql;

    PostgresSavedReports(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void put(SavedReport report) {
        sql.update(
                """
                INSERT INTO saved_report (id, owner, name, shared, rows_by, span, from_day, to_day, warehouse)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, shared = excluded.shared,
                    rows_by = excluded.rows_by, span = excluded.span, from_day = excluded.from_day,
                    to_day = excluded.to_day, warehouse = excluded.warehouse""",
                report.id(),
                report.owner(),
                report.name(),
                report.shared(),
                report.by().name(),
                report.span().kind().name(),
                report.span().fixed().map(Period::from).orElse(null),
                report.span().fixed().map(Period::to).orElse(null),
                SalesEntryRow.warehouse(report.warehouse()));
    }

    @Override
    public Optional<SavedReport> find(UUID id) {
        return sql.find(ALL + "WHERE id = ?", PostgresSavedReports::report, id);
    }

    @Override
    public List<SavedReport> seenBy(String who, int most) {
        return sql.list(
                ALL + "WHERE owner = ? OR shared" + BY_NAME + " LIMIT ?", PostgresSavedReports::report, who, most);
    }

    @Override
    public List<SavedReport> lock(String owner) {
        sql.list("SELECT pg_advisory_xact_lock(hashtextextended(?, 300))", row -> 1, "saved-report/" + owner);
        return sql.list(ALL + "WHERE owner = ?" + BY_NAME, PostgresSavedReports::report, owner);
    }

    @Override
    public boolean remove(UUID id) {
        return sql.update("DELETE FROM saved_report WHERE id = ?", id) > 0;
    }

    private static SavedReport report(ResultSet row) throws SQLException {
        var kind = Columns.constant(row, "span", ReportSpan.Kind.class);
        var warehouse = row.getString("warehouse");
        return new SavedReport(
                Columns.uuid(row, "id"),
                row.getString("owner"),
                row.getString("name"),
                row.getBoolean("shared"),
                Columns.constant(row, "rows_by", By.class),
                kind == ReportSpan.Kind.FIXED
                        ? ReportSpan.fixed(new Period(
                                row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)))
                        : ReportSpan.of(kind),
                warehouse.isEmpty() ? Optional.empty() : Optional.of(new WarehouseCode(warehouse)));
    }
}
