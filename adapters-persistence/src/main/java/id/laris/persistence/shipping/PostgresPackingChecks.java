package id.laris.persistence.shipping;

import id.laris.application.shipping.PackingChecks;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.SortedMap;
import java.util.TreeMap;

@Singleton
class PostgresPackingChecks implements PackingChecks {
    private final Sql sql;

    PostgresPackingChecks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public SortedMap<Sku, Integer> of(OrderId order, WarehouseCode warehouse) {
        var scanned = new TreeMap<Sku, Integer>();
        sql.list(
                "SELECT sku, scanned FROM packing_check WHERE order_id = ? AND warehouse = ?",
                row -> scanned.put(new Sku(row.getString("sku")), row.getInt("scanned")),
                order.value(),
                warehouse.value());
        return scanned;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public SortedMap<Sku, Integer> lock(OrderId order, WarehouseCode warehouse) {
        // The rows do not exist before the first scan, so it is not them that are locked.
        sql.list(
                "SELECT pg_advisory_xact_lock(hashtextextended('pack ' || ? || ' ' || ?, 0))",
                row -> "",
                order.value().toString(),
                warehouse.value());
        return of(order, warehouse);
    }

    @Override
    public void add(OrderId order, WarehouseCode warehouse, Sku sku) {
        sql.update("""
                INSERT INTO packing_check (order_id, warehouse, sku, scanned) VALUES (?, ?, ?, 1)
                ON CONFLICT (order_id, warehouse, sku) DO UPDATE SET scanned = packing_check.scanned + 1""", order.value(), warehouse.value(), sku.value());
    }

    @Override
    public void clear(OrderId order, WarehouseCode warehouse) {
        sql.update("DELETE FROM packing_check WHERE order_id = ? AND warehouse = ?", order.value(), warehouse.value());
    }
}
