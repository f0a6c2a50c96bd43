package id.laris.persistence.stock;

import id.laris.application.stock.Bins;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.BinCode;
import id.laris.domain.stock.BinInUse;
import id.laris.domain.stock.HomeBin;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The keys of the tables keep that a home is a bin that stands there, and that a SKU has one. */
@Singleton
class PostgresBins implements Bins {
    private static final String HOMES = """
            SELECT h.sku, h.warehouse, h.bin FROM home_bin h JOIN warehouse_bin b ON b.warehouse = h.warehouse AND b.code = h.bin
            WHERE\s""";

    private final Sql sql;

    PostgresBins(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Bin> in(WarehouseCode warehouse) {
        return sql.list("""
                SELECT b.code, count(h.sku) AS skus
                FROM warehouse_bin b LEFT JOIN home_bin h ON h.warehouse = b.warehouse AND h.bin = b.code
                WHERE b.warehouse = ? GROUP BY b.code, b.walk ORDER BY b.walk""", row -> new Bin(new BinCode(row.getString("code")), row.getInt("skus")), warehouse.value());
    }

    @Override
    @Transactional
    public void arrange(WarehouseCode warehouse, List<BinCode> walk) {
        // Who settles goods in a bin that goes at this moment waits here, and is told then that there is no such bin.
        sql.list(
                "SELECT code FROM warehouse_bin WHERE warehouse = ? ORDER BY code FOR UPDATE",
                row -> row.getString("code"),
                warehouse.value());
        var used = sql.list(
                "SELECT DISTINCT bin FROM home_bin WHERE warehouse = ? AND bin <> ALL (?)",
                row -> new BinCode(row.getString("bin")),
                warehouse.value(),
                Sql.texts(walk));
        if (!used.isEmpty()) throw new BinInUse(used);
        sql.update(
                "DELETE FROM warehouse_bin WHERE warehouse = ? AND code <> ALL (?)",
                warehouse.value(),
                Sql.texts(walk));
        sql.update(
                """
                INSERT INTO warehouse_bin (warehouse, code, walk)
                SELECT ?, code, walk FROM unnest(?::text[], ?::int[]) AS b (code, walk)
                ON CONFLICT (warehouse, code) DO UPDATE SET walk = excluded.walk""",
                warehouse.value(),
                Sql.texts(walk),
                Sql.ints(IntStream.range(0, walk.size()).boxed().toList(), at -> at));
    }

    @Override
    public List<HomeBin> homes(Collection<Sku> skus) {
        return sql.list(
                HOMES + "h.sku = ANY (?) ORDER BY h.warehouse, b.walk, h.sku", PostgresBins::home, Sql.texts(skus));
    }

    @Override
    public List<HomeBin> homesIn(WarehouseCode warehouse) {
        return sql.list(HOMES + "h.warehouse = ? ORDER BY b.walk, h.sku", PostgresBins::home, warehouse.value());
    }

    @Override
    @Transactional
    public void settle(Collection<HomeBin> homes) {
        if (homes.isEmpty()) return;
        sql.find("""
                        SELECT w.bin FROM unnest(?::text[], ?::text[]) AS w (warehouse, bin)
                        WHERE NOT EXISTS (SELECT FROM warehouse_bin b WHERE b.warehouse = w.warehouse AND b.code = w.bin)
                        LIMIT 1""", row -> row.getString("bin"), Sql.texts(homes, HomeBin::warehouse), Sql.texts(homes, HomeBin::bin))
                .ifPresent(unknown -> {
                    throw new Missing("bin", unknown);
                });
        sql.update(
                """
                INSERT INTO home_bin (sku, warehouse, bin) SELECT * FROM unnest(?::text[], ?::text[], ?::text[])
                ON CONFLICT (sku, warehouse) DO UPDATE SET bin = excluded.bin""",
                Sql.texts(homes, HomeBin::sku),
                Sql.texts(homes, HomeBin::warehouse),
                Sql.texts(homes, HomeBin::bin));
    }

    @Override
    public void leave(Sku sku, WarehouseCode warehouse) {
        sql.update("DELETE FROM home_bin WHERE sku = ? AND warehouse = ?", sku.value(), warehouse.value());
    }

    private static HomeBin home(ResultSet row) throws SQLException {
        return new HomeBin(
                new Sku(row.getString("sku")),
                new WarehouseCode(row.getString("warehouse")),
                new BinCode(row.getString("bin")));
    }
}
