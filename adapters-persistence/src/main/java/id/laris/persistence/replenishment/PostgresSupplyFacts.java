package id.laris.persistence.replenishment;

import id.laris.application.replenishment.SupplyFacts;
import id.laris.domain.purchasing.PriceBreak;
import id.laris.domain.purchasing.PurchaseState;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@Singleton
class PostgresSupplyFacts implements SupplyFacts {
    private static final List<PurchaseState> OPEN = Stream.concat(
                    Stream.of(PurchaseState.DRAFT),
                    Arrays.stream(PurchaseState.values()).filter(PurchaseState::isExpected))
            .toList();

    private final Sql sql;

    PostgresSupplyFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Coming> coming(Collection<Sku> skus) {
        if (skus.isEmpty()) return List.of();
        return sql.list(
                """
                SELECT l.sku COLLATE "C" AS sku, o.warehouse COLLATE "C" AS warehouse, l.expected AS day,
                    CASE o.state WHEN 'DRAFT' THEN 'DRAFTED' ELSE 'ORDERED' END AS way, l.ordered - l.received AS pieces
                FROM purchase_line l JOIN purchase_order o ON o.number = l.purchase
                WHERE l.sku = ANY ((SELECT ?)::text[]) AND l.received < l.ordered AND o.state = ANY (?)
                UNION ALL
                SELECT l.sku, t.to_warehouse, (t.sent_at AT TIME ZONE 'UTC')::date, 'MOVING',
                    l.sent - l.good - l.damaged - l.lost
                FROM stock_transfer_line l JOIN stock_transfer t ON t.number = l.transfer
                WHERE l.sku = ANY ((SELECT ?)::text[]) AND l.good + l.damaged + l.lost < l.sent AND t.ended_at IS NULL
                ORDER BY sku, warehouse, day, way, pieces""",
                row -> new Coming(
                        new Sku(row.getString("sku")),
                        new WarehouseCode(row.getString("warehouse")),
                        Columns.constant(row, "way", Way.class),
                        row.getObject("day", LocalDate.class),
                        row.getInt("pieces")),
                Sql.texts(skus),
                Sql.texts(OPEN),
                Sql.texts(skus));
    }

    @Override
    public Map<WarehouseCode, Long> filled(Collection<WarehouseCode> warehouses) {
        if (warehouses.isEmpty()) return Map.of();
        return sql
                .list(
                        """
                        SELECT warehouse, sum(pieces) AS pieces FROM (
                            SELECT warehouse, on_hand + damaged AS pieces FROM stock_level WHERE warehouse = ANY (?)
                            UNION ALL
                            SELECT o.warehouse, greatest(0, l.ordered - l.received)
                            FROM purchase_order o JOIN purchase_line l ON l.purchase = o.number
                            WHERE o.warehouse = ANY (?) AND o.state IN ('DRAFT', 'SENT', 'CONFIRMED', 'PARTLY_RECEIVED')
                            UNION ALL
                            SELECT t.to_warehouse, l.sent - l.good - l.damaged - l.lost
                            FROM stock_transfer t JOIN stock_transfer_line l ON l.transfer = t.number
                            WHERE t.to_warehouse = ANY (?) AND t.ended_at IS NULL) AS filled
                        GROUP BY warehouse HAVING sum(pieces) > 0""",
                        row -> Map.entry(new WarehouseCode(row.getString("warehouse")), row.getLong("pieces")),
                        Sql.texts(warehouses),
                        Sql.texts(warehouses),
                        Sql.texts(warehouses))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<SupplierPrice> prices(Collection<Sku> skus, LocalDate day) {
        if (skus.isEmpty()) return List.of();
        return sql.list("""
                SELECT * FROM (
                    SELECT DISTINCT ON (p.sku, p.supplier) p.* FROM supplier_price p JOIN supplier s ON s.id = p.supplier
                    WHERE s.active AND p.sku = ANY ((SELECT ?)::text[]) AND p.valid_from <= ?
                    ORDER BY p.sku, p.supplier, p.valid_from DESC) AS valid
                ORDER BY sku COLLATE "C", unit_cost, supplier""", PostgresSupplyFacts::price, Sql.texts(skus), day);
    }

    @Override
    public Map<SupplierId, Deliveries> deliveries(Instant since) {
        return sql
                .list(
                        """
                        SELECT supplier, count(*) AS count, avg(days) AS mean, coalesce(stddev_samp(days), 0) AS deviation
                        FROM (
                            SELECT o.supplier, greatest(0, extract(epoch FROM r.at - o.sent_at)) / 86400.0 AS days
                            FROM goods_receipt r JOIN purchase_order o ON o.number = r.purchase
                            WHERE r.at >= ? AND o.sent_at IS NOT NULL) AS delivered
                        GROUP BY supplier""",
                        row -> Map.entry(
                                new SupplierId(Columns.uuid(row, "supplier")),
                                new Deliveries(row.getInt("count"), row.getDouble("mean"), row.getDouble("deviation"))),
                        since)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static SupplierPrice price(ResultSet row) throws SQLException {
        var from = Columns.ints(row, "break_from");
        var cost = Columns.longs(row, "break_cost");
        return new SupplierPrice(
                new SupplierId(Columns.uuid(row, "supplier")),
                new Sku(row.getString("sku")),
                row.getString("supplier_sku"),
                row.getInt("pack_size"),
                Columns.rupiah(row, "unit_cost"),
                Quantity.of(row.getInt("minimum")),
                row.getObject("valid_from", LocalDate.class),
                IntStream.range(0, from.size())
                        .mapToObj(i -> new PriceBreak(Quantity.of(from.get(i)), Money.rupiah(cost.get(i))))
                        .toList());
    }
}
