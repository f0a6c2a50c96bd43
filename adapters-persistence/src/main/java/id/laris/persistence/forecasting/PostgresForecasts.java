package id.laris.persistence.forecasting;

import id.laris.application.forecasting.DemandForecast;
import id.laris.application.forecasting.ForecastCursor;
import id.laris.application.forecasting.Forecasts;
import id.laris.application.forecasting.Subject;
import id.laris.application.shared.Page;
import id.laris.domain.forecasting.Backtest;
import id.laris.domain.forecasting.Coverage;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

@Singleton
class PostgresForecasts implements Forecasts {
    private static final String PUT = """
            INSERT INTO demand_forecast (scope, key, warehouse, title, first_week, expected, lower_80, upper_80, lower_95,
                upper_95, near, model, origins, measure, error, naive_error, weeks_of_history, lender, fingerprint, made_at,
                tested_weeks, within_80, within_95, effects, spread)
            VALUES (?, ?, ?, ?, ?, ?::float8[], ?::float8[], ?::float8[], ?::float8[], ?::float8[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?::float8[], ?::float8[])
            ON CONFLICT (scope, key, warehouse) DO UPDATE SET title = excluded.title, first_week = excluded.first_week,
                expected = excluded.expected, lower_80 = excluded.lower_80, upper_80 = excluded.upper_80,
                lower_95 = excluded.lower_95, upper_95 = excluded.upper_95, near = excluded.near, model = excluded.model,
                origins = excluded.origins, measure = excluded.measure, error = excluded.error,
                naive_error = excluded.naive_error, weeks_of_history = excluded.weeks_of_history,
                lender = excluded.lender, fingerprint = excluded.fingerprint, made_at = excluded.made_at,
                tested_weeks = excluded.tested_weeks, within_80 = excluded.within_80, within_95 = excluded.within_95,
                effects = excluded.effects, spread = excluded.spread""";

    private final Sql sql;

    PostgresForecasts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void put(Collection<DemandForecast> made) {
        sql.batch(PUT, made.stream().map(PostgresForecasts::values).toList());
    }

    private static Object[] values(DemandForecast made) {
        var tried = made.backtest();
        var covered = tried.flatMap(Backtest::coverage);
        return new Object[] {
            made.subject().scope(),
            made.subject().key(),
            made.subject().place(),
            made.title(),
            made.firstWeek(),
            numbers(made, DemandForecast.Week::expected),
            numbers(made, DemandForecast.Week::lower80),
            numbers(made, DemandForecast.Week::upper80),
            numbers(made, DemandForecast.Week::lower95),
            numbers(made, DemandForecast.Week::upper95),
            made.near(),
            made.model(),
            tried.map(Backtest::origins),
            tried.map(Backtest::measure).map(Enum::name),
            tried.map(Backtest::error),
            tried.map(Backtest::naiveError),
            made.weeksOfHistory(),
            made.lender(),
            made.fingerprint(),
            made.madeAt(),
            covered.map(Coverage::steps),
            covered.map(Coverage::within80),
            covered.map(Coverage::within95),
            numbers(made, DemandForecast.Week::effect),
            numbers(made, DemandForecast.Week::spread)
        };
    }

    private static Object numbers(DemandForecast made, ToDoubleFunction<DemandForecast.Week> each) {
        return Sql.texts(made.weeks(), each::applyAsDouble);
    }

    @Override
    public Optional<DemandForecast> find(Subject subject) {
        return sql.find(
                "SELECT * FROM demand_forecast WHERE scope = ? AND key = ? AND warehouse = ?",
                PostgresForecasts::forecast,
                subject.scope(),
                subject.key(),
                subject.place());
    }

    @Override
    public List<DemandForecast> of(Subject.Scope scope, Collection<String> keys) {
        if (keys.isEmpty()) return List.of();
        return sql.list(
                "SELECT * FROM demand_forecast WHERE scope = ? AND key = ANY (?) ORDER BY key, warehouse",
                PostgresForecasts::forecast,
                scope,
                Sql.texts(keys));
    }

    @Override
    public Map<Subject, String> fingerprints(Subject.Scope scope, Collection<String> keys) {
        if (keys.isEmpty()) return Map.of();
        return sql
                .list(
                        "SELECT scope, key, warehouse, fingerprint FROM demand_forecast WHERE scope = ? AND key = ANY (?)",
                        row -> Map.entry(subject(row), row.getString("fingerprint")),
                        scope,
                        Sql.texts(keys))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Page<DemandForecast> list(Query query) {
        var where = new StringBuilder("WHERE scope = ? AND warehouse = ?");
        var parameters = new ArrayList<Object>();
        parameters.add(query.scope());
        parameters.add(query.warehouse().map(WarehouseCode::value).orElse(""));
        if (!query.text().isEmpty()) {
            where.append(" AND (key ILIKE ? OR title ILIKE ?)");
            var part = "%" + query.text().replaceAll("([\\\\%_])", "\\\\$1") + "%";
            parameters.add(part);
            parameters.add(part);
        }
        query.cursor().map(ForecastCursor::parse).ifPresent(after -> {
            where.append(" AND (near < ? OR near = ? AND key > ?)");
            parameters.addAll(List.of(after.near(), after.near(), after.key()));
        });
        parameters.add(query.limit() + 1);
        var found = sql.list(
                "SELECT * FROM demand_forecast " + where + " ORDER BY near DESC, key LIMIT ?",
                PostgresForecasts::forecast,
                parameters.toArray());
        if (found.size() <= query.limit()) return new Page<>(found, Optional.empty());
        var items = found.subList(0, query.limit());
        return new Page<>(
                items,
                Optional.of(ForecastCursor.of(items.get(items.size() - 1)).toString()));
    }

    @Override
    public void keepOnly(Subject.Scope scope, Collection<String> keys, Collection<Subject> subjects) {
        if (keys.isEmpty()) return;
        sql.update("""
                DELETE FROM demand_forecast f WHERE scope = ? AND key = ANY (?) AND NOT EXISTS (
                    SELECT FROM unnest(?::text[], ?::text[]) AS kept (key, warehouse)
                    WHERE kept.key = f.key AND kept.warehouse = f.warehouse)""", scope, Sql.texts(keys), Sql.texts(subjects, Subject::key), Sql.texts(subjects, Subject::place));
    }

    @Override
    public void forgetBefore(LocalDate firstWeek) {
        sql.update("DELETE FROM demand_forecast WHERE first_week < ?", firstWeek);
    }

    private static Subject subject(ResultSet row) throws SQLException {
        var warehouse = row.getString("warehouse");
        return new Subject(
                Columns.constant(row, "scope", Subject.Scope.class),
                row.getString("key"),
                warehouse.isEmpty() ? Optional.empty() : Optional.of(new WarehouseCode(warehouse)));
    }

    private static DemandForecast forecast(ResultSet row) throws SQLException {
        return new DemandForecast(
                subject(row),
                row.getString("title"),
                row.getObject("first_week", LocalDate.class),
                weeks(row),
                row.getString("model"),
                row.getString("measure") == null
                        ? Optional.empty()
                        : Optional.of(new Backtest(
                                row.getInt("origins"),
                                Columns.constant(row, "measure", Backtest.Measure.class),
                                row.getDouble("error"),
                                row.getDouble("naive_error"),
                                coverage(row))),
                row.getInt("weeks_of_history"),
                Columns.optionalText(row, "lender"),
                row.getString("fingerprint"),
                Columns.instant(row, "made_at"));
    }

    private static Optional<Coverage> coverage(ResultSet row) throws SQLException {
        var coverage = new Coverage(row.getInt("tested_weeks"), row.getInt("within_80"), row.getInt("within_95"));
        return row.wasNull() ? Optional.empty() : Optional.of(coverage);
    }

    private static List<DemandForecast.Week> weeks(ResultSet row) throws SQLException {
        var expected = numbers(row, "expected");
        var spread = numbers(row, "spread");
        var lower80 = numbers(row, "lower_80");
        var upper80 = numbers(row, "upper_80");
        var lower95 = numbers(row, "lower_95");
        var upper95 = numbers(row, "upper_95");
        var effects = row.getArray("effects") == null ? null : numbers(row, "effects");
        var weeks = new ArrayList<DemandForecast.Week>();
        for (int i = 0; i < expected.length; i++)
            weeks.add(new DemandForecast.Week(
                    expected[i],
                    spread[i],
                    lower80[i],
                    upper80[i],
                    lower95[i],
                    upper95[i],
                    effects == null ? 1 : effects[i]));
        return weeks;
    }

    private static Double[] numbers(ResultSet row, String column) throws SQLException {
        return (Double[]) row.getArray(column).getArray();
    }
}
