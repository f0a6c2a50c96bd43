package id.laris.persistence.reporting;

import id.laris.application.reporting.SalesTargets;
import id.laris.domain.reporting.SalesTarget;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

@Singleton
class PostgresSalesTargets implements SalesTargets {
    private final Sql sql;

    PostgresSalesTargets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SalesTarget> in(YearMonth month, Optional<WarehouseCode> warehouse) {
        return sql.find(
                        """
                SELECT from_month, amount FROM sales_target WHERE warehouse = ? AND from_month <= ?
                ORDER BY from_month DESC LIMIT 1""",
                        row -> new SalesTarget(
                                warehouse,
                                YearMonth.from(row.getObject("from_month", LocalDate.class)),
                                Columns.rupiah(row, "amount")),
                        SalesEntryRow.warehouse(warehouse),
                        month.atDay(1))
                .filter(target -> !target.amount().isZero());
    }

    @Override
    public void put(SalesTarget target) {
        sql.update(
                """
                INSERT INTO sales_target (warehouse, from_month, amount) VALUES (?, ?, ?)
                ON CONFLICT (warehouse, from_month) DO UPDATE SET amount = excluded.amount""",
                SalesEntryRow.warehouse(target.warehouse()),
                target.from().atDay(1),
                target.amount().minorUnits());
    }
}
