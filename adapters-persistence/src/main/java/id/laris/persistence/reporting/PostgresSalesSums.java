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
import java.util.List;
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
        return figures(SalesSql.BY_KEY, parts(dimension, warehouse, period));
    }

    @Override
    public Map<String, SalesFigures> ofKeys(
            SalesDimension dimension, Collection<String> keys, Period period, Optional<WarehouseCode> warehouse) {
        return figures(SalesSql.OF_KEYS, parts(dimension, warehouse, period), Sql.texts(keys));
    }

    private Map<String, SalesFigures> figures(String statement, List<Part> parts, Object... more) {
        var sums = new HashMap<String, SalesFigures>();
        sql.list(
                        statement,
                        row -> new Sum<>(row.getString("key"), SalesEntryRow.figures(row)),
                        parameters(parts, more).toArray())
                .forEach(sum -> {
                    if (!sum.figures().isNone()) sums.put(sum.key(), sum.figures());
                });
        return sums;
    }

    @Override
    public List<String> greatest(SalesDimension dimension, Period period, Optional<WarehouseCode> warehouse, int most) {
        var parameters = parameters(parts(dimension, warehouse, period));
        parameters.add(most);
        return sql.list(SalesSql.GREATEST, row -> row.getString("key"), parameters.toArray());
    }

    @Override
    public Map<String, Long> pieces(SalesDimension dimension, Period period, Optional<WarehouseCode> warehouse) {
        var pieces = new HashMap<String, Long>();
        sql.list(
                        SalesSql.PIECES,
                        row -> Map.entry(row.getString("key"), row.getLong("pieces")),
                        parameters(parts(dimension, warehouse, period)).toArray())
                .forEach(sum -> pieces.put(sum.getKey(), sum.getValue()));
        return pieces;
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
                        parameters(parts(SalesDimension.SHOP, Optional.empty(), period))
                                .toArray())
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

    /** One of the three parts a time is read in. @param until the day after the last */
    private record Part(SalesDimension dimension, String warehouse, LocalDate from, LocalDate until) {}

    /** Whole months, the days before them, the days behind them; a month behind whose days nothing was sold is whole. */
    private List<Part> parts(SalesDimension dimension, Optional<WarehouseCode> warehouse, Period period) {
        var at = SalesEntryRow.warehouse(warehouse);
        var end = period.to().plusDays(1);
        var firstMonth = period.from().getDayOfMonth() == 1
                ? period.from()
                : period.from().withDayOfMonth(1).plusMonths(1);
        var afterMonths = end.withDayOfMonth(1);
        if (!firstMonth.isAfter(afterMonths) && end.getDayOfMonth() > 1 && !sells(dimension, at, end))
            afterMonths = end = afterMonths.plusMonths(1);
        if (!firstMonth.isBefore(afterMonths)) firstMonth = afterMonths = end;
        return List.of(
                new Part(dimension, at, firstMonth, afterMonths),
                new Part(dimension, at, period.from(), firstMonth),
                new Part(dimension, at, afterMonths, end));
    }

    /** In what is left of the month. */
    private boolean sells(SalesDimension dimension, String warehouse, LocalDate from) {
        return sql.number(
                        """
                SELECT count(*) FROM (
                    SELECT FROM sales_day WHERE dimension = ? AND warehouse = ? AND day >= ? AND day < ? LIMIT 1) one""", dimension, warehouse, from, from.withDayOfMonth(1).plusMonths(1))
                > 0;
    }

    private static ArrayList<Object> parameters(List<Part> parts, Object... more) {
        var parameters = new ArrayList<Object>();
        for (var part : parts) {
            parameters.add(part.dimension());
            parameters.add(part.warehouse());
            parameters.addAll(List.of(more));
            parameters.add(part.from());
            parameters.add(part.until());
        }
        return parameters;
    }
}
