package id.laris.persistence.forecasting;

import id.laris.application.forecasting.DemandHistory;
import id.laris.application.forecasting.Subject.Scope;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.forecasting.StockOuts;
import id.laris.domain.forecasting.WeeklyDemand;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Walks from key to key along the primary key of the figures by day; a batch of keys costs three statements. */
@Singleton
class PostgresDemandHistory implements DemandHistory {
    private static final String KEYS = """
            WITH RECURSIVE keys AS (
                (SELECT key FROM sales_day WHERE dimension = ? AND (? OR key > ?) ORDER BY key LIMIT 1)
                UNION ALL
                SELECT (SELECT s.key FROM sales_day s WHERE s.dimension = ? AND s.key > keys.key ORDER BY s.key LIMIT 1)
                FROM keys WHERE keys.key IS NOT NULL)
            SELECT %s FROM keys WHERE key IS NOT NULL""";
    private static final String WEEKS = """
            SELECT key, warehouse, date_trunc('week', day)::date AS week, sum(pieces) AS pieces
            FROM sales_day WHERE dimension = ? AND key = ANY (?) AND day >= ? AND day < ?
            GROUP BY 1, 2, 3 ORDER BY 1, 2, 3""";
    /** Only where the shelf turned empty or was filled again: most movements do neither. */
    private static final String TURNS = """
            SELECT sku, warehouse, at, empty FROM (
                SELECT sku, warehouse, at, balance_after <= damaged_after AS empty,
                    lag(balance_after <= damaged_after) OVER (PARTITION BY sku, warehouse ORDER BY at, seq) AS was
                FROM stock_movement WHERE sku = ANY (?)) moves
            WHERE empty IS DISTINCT FROM was""";

    private static final Map<Scope, String> NAMES = Map.of(
            Scope.SKU,
            """
            SELECT v.sku AS key, concat_ws(' · ', p.title, nullif(array_to_string(v.option_values, ' / '), '')) AS title,
                p.slug AS product, p.category
            FROM variant v JOIN product p ON p.id = v.product_id WHERE v.sku = ANY (?)""",
            Scope.PRODUCT,
            "SELECT slug AS key, title, NULL AS product, category FROM product WHERE slug = ANY (?)",
            Scope.CATEGORY,
            "SELECT slug AS key, name AS title, NULL AS product, NULL AS category FROM category WHERE slug = ANY (?)");

    private final Sql sql;
    private final ShopSettings shop;

    PostgresDemandHistory(Sql sql, ShopSettings shop) {
        this.sql = sql;
        this.shop = shop;
    }

    private record Named(String key, String title, Optional<String> product, Optional<String> category) {}

    private record Week(String key, String warehouse, LocalDate week, long pieces) {}

    private record Turn(String sku, WarehouseCode warehouse, StockOuts.Change change) {}

    @Override
    public long count() {
        var all = 0L;
        for (var scope : Scope.values()) all += sql.number(KEYS.formatted("count(*)"), scope, true, "", scope);
        return all;
    }

    @Override
    public List<Demand> after(Optional<Place> place, LocalDate before, int most) {
        var found = new ArrayList<Demand>();
        for (var scope : Scope.values()) {
            if (place.filter(last -> last.scope().compareTo(scope) > 0).isPresent()) continue;
            var last = place.filter(it -> it.scope() == scope).map(Place::key);
            var keys = sql.list(
                    KEYS.formatted("key") + " LIMIT ?",
                    row -> row.getString("key"),
                    scope,
                    last.isEmpty(),
                    last.orElse(""),
                    scope,
                    most - found.size());
            found.addAll(demands(scope, keys, before));
            if (found.size() >= most) break;
        }
        return found;
    }

    @Override
    public List<Demand> of(Scope scope, Collection<String> keys, LocalDate before) {
        return demands(scope, List.copyOf(keys), before).stream()
                .filter(demand -> demand.all().weeks() > 0)
                .toList();
    }

    @Override
    public Optional<Demand> find(Place place, LocalDate before) {
        return sql.number(
                                "SELECT count(*) FROM (SELECT FROM sales_day WHERE dimension = ? AND key = ? LIMIT 1) one",
                                place.scope(),
                                place.key())
                        == 0
                ? Optional.empty()
                : demands(place.scope(), List.of(place.key()), before).stream().findFirst();
    }

    private List<Demand> demands(Scope scope, List<String> keys, LocalDate before) {
        if (keys.isEmpty()) return List.of();
        var weeks = weeks(scope, keys, before);
        var outs = scope == Scope.SKU ? stockOuts(keys) : Map.<String, Map<WarehouseCode, StockOuts>>of();
        var names = names(scope, keys);
        return keys.stream()
                .map(key -> demand(
                        new Place(scope, key),
                        Optional.ofNullable(names.get(key)),
                        weeks.getOrDefault(key, Map.of()),
                        outs.getOrDefault(key, Map.of()),
                        before))
                .toList();
    }

    private Demand demand(
            Place place,
            Optional<Named> named,
            Map<String, List<Week>> weeks,
            Map<WarehouseCode, StockOuts> outs,
            LocalDate before) {
        var warehouses = new HashMap<WarehouseCode, WeeklyDemand>();
        weeks.forEach((code, its) -> {
            if (code.isEmpty()) return;
            var warehouse = new WarehouseCode(code);
            warehouses.put(warehouse, weekly(its, outs.getOrDefault(warehouse, StockOuts.NONE), before));
        });
        return new Demand(
                place,
                named.map(Named::title).orElse(place.key()),
                named.flatMap(Named::product),
                named.flatMap(Named::category),
                weekly(weeks.getOrDefault("", List.of()), StockOuts.everywhere(outs.values()), before),
                warehouses);
    }

    /** @param sold the weeks with sales, oldest first */
    private WeeklyDemand weekly(List<Week> sold, StockOuts outs, LocalDate before) {
        var first = sold.stream()
                .filter(week -> week.pieces() > 0)
                .map(Week::week)
                .findFirst()
                .orElse(before);
        var pieces = new double[(int) ChronoUnit.WEEKS.between(first, before)];
        for (var week : sold)
            if (!week.week().isBefore(first))
                pieces[(int) ChronoUnit.WEEKS.between(first, week.week())] = week.pieces();
        return WeeklyDemand.of(first, pieces, outs, shop.zone());
    }

    private Map<String, Map<String, List<Week>>> weeks(Scope scope, Collection<String> keys, LocalDate before) {
        return sql
                .list(
                        WEEKS,
                        row -> new Week(
                                row.getString("key"),
                                row.getString("warehouse"),
                                row.getObject("week", LocalDate.class),
                                row.getLong("pieces")),
                        scope,
                        Sql.texts(keys),
                        before.minusWeeks(LONGEST),
                        before)
                .stream()
                .collect(Collectors.groupingBy(Week::key, Collectors.groupingBy(Week::warehouse)));
    }

    private Map<String, Map<WarehouseCode, StockOuts>> stockOuts(Collection<String> skus) {
        return sql.list(TURNS, PostgresDemandHistory::turn, Sql.texts(skus)).stream()
                .collect(Collectors.groupingBy(
                        Turn::sku,
                        Collectors.groupingBy(
                                Turn::warehouse,
                                Collectors.collectingAndThen(
                                        Collectors.mapping(Turn::change, Collectors.toList()), StockOuts::of))));
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                row.getString("sku"),
                new WarehouseCode(row.getString("warehouse")),
                new StockOuts.Change(Columns.instant(row, "at"), row.getBoolean("empty")));
    }

    private Map<String, Named> names(Scope scope, Collection<String> keys) {
        if (scope == Scope.SHOP) return Map.of();
        return sql
                .list(
                        NAMES.get(scope),
                        row -> new Named(
                                row.getString("key"),
                                row.getString("title"),
                                Columns.optionalText(row, "product"),
                                Columns.optionalText(row, "category")),
                        Sql.texts(keys))
                .stream()
                .collect(Collectors.toMap(Named::key, Function.identity()));
    }
}
