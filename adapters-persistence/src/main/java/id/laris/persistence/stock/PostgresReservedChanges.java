package id.laris.persistence.stock;

import id.laris.application.stock.ReservedChanges;
import id.laris.application.stock.StockPlace;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Rows are written in the order of SKU and warehouse. */
@Singleton
class PostgresReservedChanges implements ReservedChanges {
    private static final String NOTE = """
            INSERT INTO reserved_change AS c (sku, warehouse, at, told)
            SELECT DISTINCT sku, warehouse, ?::timestamptz, false FROM unnest(?::text[], ?::text[]) AS p (sku, warehouse)
            ORDER BY sku, warehouse
            ON CONFLICT (sku, warehouse) DO UPDATE SET at = excluded.at, told = false WHERE c.told""";

    private static final String TAKE = """
            WITH untold AS MATERIALIZED (
                SELECT sku, warehouse FROM reserved_change WHERE NOT told
                ORDER BY sku, warehouse LIMIT ? FOR UPDATE SKIP LOCKED)
            UPDATE reserved_change c SET told = true, at = ? FROM untold u
            WHERE c.sku = u.sku AND c.warehouse = u.warehouse RETURNING c.sku, c.warehouse""";

    private final Sql sql;

    PostgresReservedChanges(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void note(Collection<StockPlace> places, Instant at) {
        if (places.isEmpty()) return;
        sql.update(NOTE, at, Sql.texts(places, StockPlace::sku), Sql.texts(places, StockPlace::warehouse));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<StockPlace> take(int most, Instant now) {
        return sql.list(
                TAKE,
                row -> new StockPlace(new WarehouseCode(row.getString("warehouse")), new Sku(row.getString("sku"))),
                most,
                now);
    }
}
