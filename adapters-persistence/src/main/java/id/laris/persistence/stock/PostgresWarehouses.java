package id.laris.persistence.stock;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.application.stock.Warehouses;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.OpeningHours;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import id.laris.domain.stock.WarehouseTaken;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.Remembered;
import id.laris.persistence.shared.Sql;
import id.laris.persistence.shared.Transactions;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** There are few of them, and every order asks for all. */
@Singleton
class PostgresWarehouses implements Warehouses {
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final TypeReference<Map<DayOfWeek, String>> HOURS = new TypeReference<>() {};

    private final Sql sql;
    private final Remembered<List<Warehouse>> all;

    PostgresWarehouses(Sql sql, Transactions transactions) {
        this.sql = sql;
        all = new Remembered<>(transactions, REMEMBERED, this::read);
    }

    @Override
    public List<Warehouse> all() {
        return all.get();
    }

    @Override
    @Transactional
    public void add(Warehouse warehouse) {
        int added = sql.update("""
                INSERT INTO warehouse (name, street, place, priority, zones, hours, pick_up, active, capacity, version, code)
                VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING""", values(warehouse));
        if (added == 0) throw new WarehouseTaken(warehouse.code());
        all.changed();
    }

    @Override
    @Transactional
    public void save(Warehouse warehouse) {
        int saved = sql.update("""
                UPDATE warehouse SET name = ?, street = ?, place = ?, priority = ?, zones = ?, hours = ?::jsonb,
                    pick_up = ?, active = ?, capacity = ?, version = ? + 1
                WHERE code = ? AND version = ?""", values(warehouse, warehouse.version()));
        if (saved == 0) throw refusal(warehouse.code());
        all.changed();
    }

    private RuntimeException refusal(WarehouseCode code) {
        boolean known = sql.number("SELECT count(*) FROM warehouse WHERE code = ?", code.value()) > 0;
        return known ? new StaleVersion("warehouse", code) : new Missing("warehouse", code);
    }

    private static Object[] values(Warehouse warehouse, Object... more) {
        var hours = new TreeMap<String, String>();
        warehouse.hours().days().forEach((day, open) -> hours.put(day.name(), open.toString()));
        var values = new java.util.ArrayList<Object>(Arrays.asList(
                warehouse.name(),
                warehouse.street(),
                warehouse.place().value(),
                warehouse.priority(),
                Sql.texts(warehouse.zones()),
                Json.write(hours),
                warehouse.pickUp(),
                warehouse.active(),
                warehouse.capacity().orElse(null),
                warehouse.version(),
                warehouse.code().value()));
        values.addAll(List.of(more));
        return values.toArray();
    }

    private List<Warehouse> read() {
        return sql.list("SELECT * FROM warehouse ORDER BY priority, code", PostgresWarehouses::warehouse);
    }

    private static Warehouse warehouse(ResultSet row) throws SQLException {
        return new Warehouse(
                new WarehouseCode(row.getString("code")),
                row.getString("name"),
                row.getString("street"),
                new RegionCode(row.getString("place")),
                row.getInt("priority"),
                Columns.texts(row, "zones").stream()
                        .map(RegionCode::new)
                        .collect(Collectors.toCollection(TreeSet::new)),
                OpeningHours.parse(Json.read(row.getString("hours"), HOURS)),
                row.getBoolean("pick_up"),
                row.getBoolean("active"),
                Optional.ofNullable(row.getObject("capacity", Integer.class)),
                row.getLong("version"));
    }
}
