package id.laris.persistence.reporting;

import id.laris.application.reporting.Period;
import id.laris.application.reporting.SalesSums;
import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads whole months by month and the rest by day. */
@Singleton
class PostgresSalesSums implements SalesSums {
    private record Sum<K>(K key, SalesFigures figures) {}

    private final Sql sql;

    PostgresSalesSums(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, SalesFigures> byKey(SalesDimension dimension, Period period, Optional<WarehouseCode> warehouse) {
        var sums = new HashMap<String, SalesFigures>();
        sql.list(
                        SalesSql.BY_KEY,
                        row -> new Sum<>(row.getString("key"), SalesEntryRow.figures(row)),
                        times(dimension, SalesEntryRow.warehouse(warehouse), period))
                .forEach(sum -> {
                    if (!sum.figures().isNone()) sums.put(sum.key(), sum.figures());
                });
        return sums;
    }

    @Override
    public SortedMap<LocalDate, SalesFigures> byDay(
            SalesDimension dimension, String key, Period period, Optional<WarehouseCode> warehouse) {
        var days = new TreeMap<LocalDate, SalesFigures>();
        sql.list(
                        """
                SELECT * FROM sales_day WHERE dimension = ? AND key = ? AND warehouse = ? AND day >= ? AND day <= ?""",
                        row -> new Sum<>(row.getObject("day", LocalDate.class), SalesEntryRow.figures(row)),
                        dimension,
                        key,
                        SalesEntryRow.warehouse(warehouse),
                        period.from(),
                        period.to())
                .forEach(sum -> {
                    if (!sum.figures().isNone()) days.put(sum.key(), sum.figures());
                });
        return days;
    }

    @Override
    public Map<WarehouseCode, SalesFigures> byWarehouse(Period period) {
        var sums = new HashMap<WarehouseCode, SalesFigures>();
        sql.list(
                        SalesSql.BY_WAREHOUSE,
                        row -> new Sum<>(new WarehouseCode(row.getString("warehouse")), SalesEntryRow.figures(row)),
                        times(SalesDimension.SHOP, "", period))
                .forEach(sum -> {
                    if (!sum.figures().isNone()) sums.put(sum.key(), sum.figures());
                });
        return sums;
    }

    @Override
    public Map<String, String> names(SalesDimension dimension, Collection<String> keys) {
        var column = SalesSql.column(dimension);
        var called = dimension == SalesDimension.SKU ? "concat_ws(' · ', title, nullif(option_text, ''))" : "title";
        var names = new HashMap<String, String>();
        sql.list(
                        "SELECT k.key, e.name FROM unnest(?) AS k (key) CROSS JOIN LATERAL (SELECT " + called
                                + " AS name FROM sales_entry WHERE " + column
                                + " = k.key ORDER BY day DESC, seq DESC LIMIT 1) e",
                        row -> Map.entry(row.getString("key"), row.getString("name")),
                        Sql.texts(keys))
                .forEach(name -> names.put(name.getKey(), name.getValue()));
        return names;
    }

    /** Whole months, the days before them, the days behind them. */
    private static Object[] times(SalesDimension dimension, String warehouse, Period period) {
        var end = period.to().plusDays(1);
        var firstMonth = period.from().getDayOfMonth() == 1
                ? period.from()
                : period.from().withDayOfMonth(1).plusMonths(1);
        var afterMonths = end.withDayOfMonth(1);
        var parameters = new ArrayList<Object>();
        if (!firstMonth.isBefore(afterMonths)) {
            add(parameters, dimension, warehouse, end, end);
            add(parameters, dimension, warehouse, period.from(), end);
            add(parameters, dimension, warehouse, end, end);
        } else {
            add(parameters, dimension, warehouse, firstMonth, afterMonths);
            add(parameters, dimension, warehouse, period.from(), firstMonth);
            add(parameters, dimension, warehouse, afterMonths, end);
        }
        return parameters.toArray();
    }

    private static void add(
            ArrayList<Object> parameters, SalesDimension dimension, String warehouse, LocalDate from, LocalDate to) {
        parameters.add(dimension);
        parameters.add(warehouse);
        parameters.add(from);
        parameters.add(to);
    }
}
