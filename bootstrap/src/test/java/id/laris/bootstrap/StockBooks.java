package id.laris.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must be true of stock, orders and money whatever happened, read from the tables and not by the shop's own eyes. */
final class StockBooks {
    /** Each lists what breaks it. */
    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put("nothing is below zero, nobody is promised what is not there", """
                SELECT sku || ' in ' || warehouse FROM stock_level
                WHERE on_hand < 0 OR reserved < 0 OR damaged < 0 OR reserved > on_hand""");
        RULES.put("the ledger adds up to the levels", """
                SELECT sku || ' in ' || warehouse FROM stock_level l
                FULL JOIN (SELECT sku, warehouse, sum(change) AS good, sum(damaged) AS bad FROM stock_movement
                    GROUP BY sku, warehouse) m USING (sku, warehouse)
                WHERE coalesce(on_hand, 0) <> coalesce(good, 0) OR coalesce(l.damaged, 0) <> coalesce(bad, 0)""");
        RULES.put("each line of the ledger follows from the one before", """
                SELECT sku || ' in ' || warehouse || ' at ' || seq FROM (
                    SELECT *, coalesce(lag(balance_after) OVER w, 0) AS good, coalesce(lag(damaged_after) OVER w, 0) AS bad
                    FROM stock_movement WINDOW w AS (PARTITION BY sku, warehouse ORDER BY seq)) m
                WHERE good + change <> balance_after OR bad + damaged <> damaged_after""");
        RULES.put("what is reserved is what orders hold", """
                SELECT sku || ' in ' || warehouse FROM stock_level
                FULL JOIN (SELECT sku, warehouse, sum(quantity) AS held FROM stock_hold GROUP BY sku, warehouse) h
                    USING (sku, warehouse)
                WHERE coalesce(reserved, 0) <> coalesce(held, 0)""");
        RULES.put("open orders hold all that was not shipped, the others nothing", """
                SELECT coalesce(o.number, h.order_id::text) FROM shop_order o
                FULL JOIN (SELECT order_id, sum(quantity) AS held FROM stock_hold GROUP BY order_id) h ON h.order_id = o.id
                LEFT JOIN (SELECT order_id, sum(quantity - shipped) AS owed FROM order_line GROUP BY order_id) l
                    ON l.order_id = o.id
                WHERE coalesce(held, 0) <> CASE WHEN o.state IN ('PLACED', 'CONFIRMED') THEN owed ELSE 0 END""");
        RULES.put("what left was ordered, shipped and written once", """
                SELECT o.number FROM shop_order o
                JOIN (SELECT order_id, sum(shipped) AS shipped FROM order_line GROUP BY order_id) l ON l.order_id = o.id
                LEFT JOIN (SELECT document, -sum(change) AS gone FROM stock_movement WHERE kind = 'SALE' GROUP BY document) m
                    ON m.document = o.number
                WHERE shipped <> coalesce(gone, 0)""");
        RULES.put("pieces on their way are in no warehouse, arrived ones in one", """
                SELECT transfer || ' ' || l.sku FROM stock_transfer_line l
                LEFT JOIN (SELECT document, sku, sum(change + damaged) AS away FROM stock_movement
                    WHERE kind IN ('TRANSFER_OUT', 'TRANSFER_IN') GROUP BY document, sku) m
                    ON m.document = l.transfer AND m.sku = l.sku
                JOIN stock_transfer t ON t.number = l.transfer
                WHERE coalesce(-away, 0) <> sent - good - l.damaged - CASE t.state WHEN 'CALLED_BACK' THEN sent ELSE 0 END""");
        RULES.put("a count is posted once", """
                SELECT document || ' ' || sku FROM stock_movement WHERE kind = 'COUNT' AND document LIKE 'SO-%'
                GROUP BY document, sku HAVING count(*) > 1""");
        RULES.put("nobody pays more than is due, and nothing comes in twice", """
                SELECT order_id::text FROM payment WHERE captured NOT IN (0, due)""");
        RULES.put("who is to be served has paid", """
                SELECT o.number FROM shop_order o JOIN payment p ON p.order_id = o.id
                WHERE o.state IN ('CONFIRMED', 'COMPLETED') AND (captured <> due OR refunded > 0)""");
        RULES.put("who paid and is not served gets all of it back", """
                SELECT o.number FROM shop_order o JOIN payment p ON p.order_id = o.id
                WHERE o.state = 'CANCELLED'
                    AND captured <> (SELECT coalesce(sum(amount), 0) FROM refund r WHERE r.order_id = o.id)""");
        RULES.put("no event was given up", "SELECT id || ': ' || reason FROM outbox WHERE dead");
    }

    private final OwnPostgres database;

    StockBooks(OwnPostgres database) {
        this.database = database;
    }

    static int rules() {
        return RULES.size();
    }

    void areTrue() {
        RULES.forEach(
                (rule, breaks) -> assertThat(database.texts(breaks)).as(rule).isEmpty());
    }

    /** Everything the crowd was told stands in the books, and nothing it was refused. */
    void agreeWith(StockCrowd crowd) throws SQLException {
        var written = new HashMap<String, String>();
        var twice = new HashSet<String>();
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT document, sku, warehouse, change, damaged FROM stock_movement WHERE document LIKE 'KERTAS-%'")) {
            while (rows.next()) {
                var key = rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3);
                if (written.put(key, rows.getInt(4) + " " + rows.getInt(5)) != null) twice.add(key);
            }
        }
        var told = new HashMap<String, String>();
        for (var movement : crowd.told)
            told.put(
                    movement.paper() + " " + movement.place().sku() + " "
                            + movement.place().warehouse(),
                    movement.onHand() + " " + movement.damaged());
        assertThat(twice).as("written twice").isEmpty();
        assertThat(written).as("what was told and what is written").isEqualTo(told);
        assertThat(database.texts("SELECT DISTINCT document FROM stock_movement WHERE document LIKE 'KERTAS-%'"))
                .as("papers that were refused")
                .doesNotContainAnyElementsOf(crowd.refused);
        assertThat(database.texts("SELECT number FROM shop_order"))
                .as("orders that were acknowledged, and no others")
                .containsExactlyInAnyOrderElementsOf(crowd.orders.keySet());
    }

    void moneyCameIn(StockCrowd crowd) {
        var missing = new HashMap<String, String>();
        for (var row : database.texts("""
                SELECT o.number || ' ' || o.state || ', the shop: ' || coalesce(string_agg(a.state, ' '), 'nothing')
                    || ', the gateway: ' || coalesce(string_agg(s.state, ' '), 'nothing')
                FROM shop_order o JOIN payment p ON p.order_id = o.id
                LEFT JOIN payment_attempt a ON a.order_id = o.id LEFT JOIN simulated_payment s ON s.attempt_id = a.id
                WHERE captured <> due GROUP BY o.number, o.state""")) missing.put(row.substring(0, row.indexOf(' ')), row);
        missing.keySet().retainAll(paid(crowd));
        assertThat(missing.values())
                .as("money that was said to be paid and did not come")
                .isEmpty();
    }

    private static List<String> paid(StockCrowd crowd) {
        return crowd.orders.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
