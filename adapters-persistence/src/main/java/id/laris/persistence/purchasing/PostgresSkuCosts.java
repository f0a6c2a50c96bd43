package id.laris.persistence.purchasing;

import id.laris.application.purchasing.SkuCosts;
import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Sku;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

@Singleton
class PostgresSkuCosts implements SkuCosts {
    /** SKUs without a row are locked too; in one order for all, so that nobody waits in a circle. */
    private static final String LOCK = """
            SELECT pg_advisory_xact_lock(hash)
            FROM (SELECT DISTINCT hashtextextended('sku_cost ' || sku, 0) AS hash FROM unnest(?::text[]) AS s (sku)
                ORDER BY hash) AS locks""";

    private final Sql sql;

    PostgresSkuCosts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<Sku, AverageCost> of(Collection<Sku> skus) {
        var costs = new HashMap<Sku, AverageCost>();
        sql.list(
                "SELECT sku, per_piece FROM sku_cost WHERE sku = ANY ((SELECT ?)::text[])",
                row -> costs.put(
                        new Sku(row.getString("sku")),
                        new AverageCost(row.getBigDecimal("per_piece"), CurrencyUnit.IDR)),
                Sql.texts(skus));
        return costs;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Sku, AverageCost> lock(Collection<Sku> skus) {
        sql.list(LOCK, row -> true, Sql.texts(skus));
        return of(skus);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Map<Sku, AverageCost> costs) {
        sql.batch(
                """
                INSERT INTO sku_cost (sku, per_piece) VALUES (?, ?)
                ON CONFLICT (sku) DO UPDATE SET per_piece = excluded.per_piece""",
                new TreeMap<>(costs)
                        .entrySet().stream()
                                .map(cost -> new Object[] {
                                    cost.getKey().value(), cost.getValue().perPiece()
                                })
                                .toList());
    }
}
