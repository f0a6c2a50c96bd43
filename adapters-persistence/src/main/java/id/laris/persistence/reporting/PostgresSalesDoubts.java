package id.laris.persistence.reporting;

import id.laris.application.reporting.SalesDoubts;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Singleton
class PostgresSalesDoubts implements SalesDoubts {
    private final Sql sql;

    PostgresSalesDoubts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Collection<YearMonth> months) {
        sql.update("""
                INSERT INTO sales_doubt (month) SELECT * FROM unnest(?)
                ON CONFLICT (month) DO UPDATE SET leased_until = NULL""", Sql.days(months, month -> month.atDay(1)));
    }

    @Override
    public List<YearMonth> all() {
        return sql.list(
                "SELECT month FROM sales_doubt ORDER BY month",
                row -> YearMonth.from(row.getObject("month", LocalDate.class)));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Taken> take(Instant now, Duration lease) {
        return sql.find(
                """
                UPDATE sales_doubt SET leased_until = ? WHERE month = (
                    SELECT month FROM sales_doubt WHERE leased_until IS NULL OR leased_until <= ?
                    ORDER BY month LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING month, leased_until""",
                row -> new Taken(
                        YearMonth.from(row.getObject("month", LocalDate.class)), Columns.instant(row, "leased_until")),
                now.plus(lease),
                now);
    }

    @Override
    public void settle(Taken month) {
        sql.update(
                "DELETE FROM sales_doubt WHERE month = ? AND leased_until = ?",
                month.month().atDay(1),
                month.until());
    }
}
