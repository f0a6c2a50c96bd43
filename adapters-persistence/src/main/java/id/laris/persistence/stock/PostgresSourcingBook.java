package id.laris.persistence.stock;

import id.laris.application.stock.SourcingBook;
import id.laris.domain.shared.OrderId;
import id.laris.domain.stock.SourcingChoice;
import id.laris.domain.stock.SourcingStrategy;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Remembered;
import id.laris.persistence.shared.Sql;
import id.laris.persistence.shared.Transactions;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;

@Singleton
class PostgresSourcingBook implements SourcingBook {
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    /** One statement, because every order notes its choices: rows of an earlier choice go, the new ones come. */
    private static final String NOTE = """
            WITH noted AS (
                SELECT * FROM unnest(?::text[], ?::text[], ?::int[]) WITH ORDINALITY AS c (warehouse, why, pieces, position)),
            gone AS (
                DELETE FROM sourcing_choice WHERE order_id = ? AND position > (SELECT count(*) FROM noted))
            INSERT INTO sourcing_choice (order_id, position, warehouse, why, pieces)
            SELECT ?, position, warehouse, why, pieces FROM noted
            ON CONFLICT (order_id, position)
            DO UPDATE SET warehouse = excluded.warehouse, why = excluded.why, pieces = excluded.pieces""";

    private final Sql sql;
    private final Remembered<SourcingStrategy> strategy;

    PostgresSourcingBook(Sql sql, Transactions transactions) {
        this.sql = sql;
        strategy = new Remembered<>(transactions, REMEMBERED, this::read);
    }

    @Override
    public SourcingStrategy strategy() {
        return strategy.get();
    }

    @Override
    @Transactional
    public void choose(SourcingStrategy chosen) {
        sql.update(
                "INSERT INTO sourcing_rule (strategy) VALUES (?) ON CONFLICT (one) DO UPDATE SET strategy = excluded.strategy",
                chosen);
        strategy.changed();
    }

    @Override
    public void note(OrderId order, List<SourcingChoice> choices) {
        sql.update(
                NOTE,
                Sql.texts(choices, SourcingChoice::warehouse),
                Sql.texts(choices, SourcingChoice::why),
                Sql.ints(choices, SourcingChoice::pieces),
                order.value(),
                order.value());
    }

    @Override
    public List<SourcingChoice> of(OrderId order) {
        return sql.list(
                "SELECT warehouse, why, pieces FROM sourcing_choice WHERE order_id = ? ORDER BY position",
                row -> new SourcingChoice(
                        new WarehouseCode(row.getString("warehouse")),
                        Columns.constant(row, "why", SourcingChoice.Why.class),
                        row.getInt("pieces")),
                order.value());
    }

    private SourcingStrategy read() {
        return sql.find(
                        "SELECT strategy FROM sourcing_rule",
                        row -> Columns.constant(row, "strategy", SourcingStrategy.class))
                .orElse(SourcingStrategy.FEWEST_PARCELS);
    }
}
