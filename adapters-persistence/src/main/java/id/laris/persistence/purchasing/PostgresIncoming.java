package id.laris.persistence.purchasing;

import id.laris.application.purchasing.Incoming;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseState;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

@Singleton
class PostgresIncoming implements Incoming {
    private static final List<PurchaseState> EXPECTED = Arrays.stream(PurchaseState.values())
            .filter(PurchaseState::isExpected)
            .toList();

    private final Sql sql;

    PostgresIncoming(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Expected> of(Collection<Sku> skus) {
        return sql.list(
                """
                SELECT l.sku, o.warehouse, l.expected, o.number, l.ordered - l.received AS pieces
                FROM purchase_line l JOIN purchase_order o ON o.number = l.purchase
                WHERE l.sku = ANY ((SELECT ?)::text[]) AND l.received < l.ordered AND o.state = ANY (?)
                ORDER BY l.sku, l.expected, o.warehouse, o.number""",
                row -> new Expected(
                        new Sku(row.getString("sku")),
                        new WarehouseCode(row.getString("warehouse")),
                        row.getObject("expected", LocalDate.class),
                        new PurchaseNumber(row.getString("number")),
                        Quantity.of(row.getInt("pieces"))),
                Sql.texts(skus),
                Sql.texts(EXPECTED));
    }
}
