package id.laris.persistence.stock;

/**
 * The guarded statements of the stock book. Each one that writes first locks its level rows in the order of SKU and warehouse,
 * then changes them under the condition that the pieces suffice, so that neither two orders nor two instances can promise the same
 * piece or wait for each other in a circle.
 */
final class StockSql {
    static final String LOCK = """
            SELECT sku, warehouse, on_hand, reserved, damaged, minimum FROM stock_level WHERE sku = ANY ((SELECT ?)::text[])
            ORDER BY sku, warehouse FOR UPDATE""";

    static final String LEVELS =
            "SELECT sku, warehouse, on_hand, reserved, damaged, minimum FROM stock_level WHERE sku = ANY (?)";

    static final String SKUS_IN = """
            SELECT sku FROM stock_level WHERE warehouse = ? AND (on_hand > 0 OR damaged > 0)
            ORDER BY sku COLLATE "C" LIMIT ?""";

    static final String AVAILABLE =
            "SELECT sku, sum(free) AS available FROM sellable_stock WHERE sku = ANY ((SELECT ?)::text[]) GROUP BY sku";

    /** All or none: when one place is short, nothing is written and no row comes back. */
    static final String HOLD = """
            WITH wanted AS MATERIALIZED (
                SELECT * FROM unnest(?::text[], ?::text[], ?::int[]) AS w (sku, warehouse, quantity)),
            locked AS MATERIALIZED (
                SELECT l.sku, l.warehouse, l.on_hand - l.reserved AS free, w.quantity
                FROM stock_level l JOIN wanted w ON w.sku = l.sku AND w.warehouse = l.warehouse
                ORDER BY l.sku, l.warehouse FOR UPDATE OF l),
            enough AS MATERIALIZED (
                SELECT count(*) FILTER (WHERE free >= quantity) = (SELECT count(*) FROM wanted) AS yes FROM locked),
            held AS (
                UPDATE stock_level l SET reserved = l.reserved + k.quantity
                FROM locked k
                WHERE l.sku = k.sku AND l.warehouse = k.warehouse AND l.on_hand - l.reserved >= k.quantity
                    AND (SELECT yes FROM enough)
                RETURNING l.sku, l.warehouse, l.on_hand, l.reserved, l.damaged, l.minimum, k.quantity),
            noted AS (
                INSERT INTO stock_hold (order_id, sku, warehouse, quantity)
                SELECT ?, sku, warehouse, quantity FROM held
                ON CONFLICT (order_id, sku, warehouse)
                DO UPDATE SET quantity = stock_hold.quantity + excluded.quantity)
            SELECT sku, warehouse, on_hand, reserved, damaged, minimum FROM held""";

    static final String HOLDS =
            "SELECT order_id, sku, warehouse, quantity FROM stock_hold WHERE order_id = ANY ((SELECT ?)::uuid[])";

    static final String RELEASE = """
            WITH gone AS (DELETE FROM stock_hold WHERE order_id = ? RETURNING sku, warehouse, quantity),
            locked AS MATERIALIZED (
                SELECT l.sku, l.warehouse, g.quantity
                FROM stock_level l JOIN gone g ON g.sku = l.sku AND g.warehouse = l.warehouse
                ORDER BY l.sku, l.warehouse FOR UPDATE OF l)
            UPDATE stock_level l SET reserved = l.reserved - k.quantity
            FROM locked k WHERE l.sku = k.sku AND l.warehouse = k.warehouse
            RETURNING l.sku, l.warehouse, l.on_hand, l.reserved, l.damaged, l.minimum""";

    static final String LOCK_HOLDS = """
            SELECT h.sku, h.warehouse, h.quantity FROM stock_hold h
            WHERE h.order_id = ? AND (h.sku, h.warehouse) IN (SELECT * FROM unnest(?::text[], ?::text[]))
            ORDER BY h.sku, h.warehouse FOR UPDATE""";

    static final String SHIP = """
            WITH leaving AS MATERIALIZED (
                SELECT * FROM unnest(?::text[], ?::text[], ?::int[], ?::uuid[]) AS p (sku, warehouse, quantity, movement)),
            shrunk AS (
                UPDATE stock_hold h SET quantity = h.quantity - p.quantity FROM leaving p
                WHERE h.order_id = ? AND h.sku = p.sku AND h.warehouse = p.warehouse AND h.quantity > p.quantity),
            gone AS (
                DELETE FROM stock_hold h USING leaving p
                WHERE h.order_id = ? AND h.sku = p.sku AND h.warehouse = p.warehouse AND h.quantity = p.quantity),
            locked AS MATERIALIZED (
                SELECT l.sku, l.warehouse, p.quantity, p.movement
                FROM stock_level l JOIN leaving p ON p.sku = l.sku AND p.warehouse = l.warehouse
                ORDER BY l.sku, l.warehouse FOR UPDATE OF l),
            shipped AS (
                UPDATE stock_level l SET on_hand = l.on_hand - k.quantity, reserved = l.reserved - k.quantity
                FROM locked k WHERE l.sku = k.sku AND l.warehouse = k.warehouse
                RETURNING l.sku, l.warehouse, l.on_hand, l.reserved, l.damaged, l.minimum, k.quantity, k.movement),
            recorded AS (
                INSERT INTO stock_movement
                    (id, sku, warehouse, kind, change, damaged, balance_after, damaged_after, document, actor, at)
                SELECT movement, sku, warehouse, 'SALE', -quantity, 0, on_hand, damaged, ?, ?, ? FROM shipped)
            SELECT sku, warehouse, on_hand, reserved, damaged, minimum FROM shipped""";

    /** The rows that exist are locked by now; one that another caller makes at this moment is added to. */
    static final String POST = """
            WITH posted AS MATERIALIZED (
                SELECT * FROM unnest(?::text[], ?::text[], ?::int[], ?::int[]) AS p (sku, warehouse, change, damaged)),
            changed AS (
                UPDATE stock_level l SET on_hand = l.on_hand + p.change, damaged = l.damaged + p.damaged FROM posted p
                WHERE l.sku = p.sku AND l.warehouse = p.warehouse AND l.on_hand - l.reserved + p.change >= 0
                    AND l.damaged + p.damaged >= 0
                RETURNING l.sku, l.warehouse, l.on_hand, l.reserved, l.damaged, l.minimum),
            made AS (
                INSERT INTO stock_level AS l (sku, warehouse, on_hand, reserved, damaged)
                SELECT p.sku, p.warehouse, p.change, 0, p.damaged FROM posted p
                WHERE p.change >= 0 AND p.damaged >= 0
                    AND NOT EXISTS (SELECT FROM stock_level e WHERE e.sku = p.sku AND e.warehouse = p.warehouse)
                ORDER BY p.sku, p.warehouse
                ON CONFLICT (sku, warehouse)
                DO UPDATE SET on_hand = l.on_hand + excluded.on_hand, damaged = l.damaged + excluded.damaged
                RETURNING l.sku, l.warehouse, l.on_hand, l.reserved, l.damaged, l.minimum)
            SELECT * FROM changed UNION ALL SELECT * FROM made""";

    /** Rows are locked in their order by the first part; those another caller makes at this moment are written over. */
    static final String WATCH = """
            WITH wanted AS MATERIALIZED (
                SELECT * FROM unnest(?::text[], ?::text[], ?::int[], ?::int[], ?::int[])
                    AS w (sku, warehouse, minimum, target, lead_days)),
            locked AS MATERIALIZED (
                SELECT l.sku, l.warehouse FROM stock_level l JOIN wanted w ON w.sku = l.sku AND w.warehouse = l.warehouse
                ORDER BY l.sku, l.warehouse FOR UPDATE OF l)
            INSERT INTO stock_level AS l (sku, warehouse, on_hand, reserved, minimum, target, lead_days)
            SELECT sku, warehouse, 0, 0, minimum, target, lead_days FROM wanted LEFT JOIN locked k USING (sku, warehouse)
            ORDER BY sku, warehouse
            ON CONFLICT (sku, warehouse) DO UPDATE
                SET minimum = excluded.minimum, target = excluded.target, lead_days = excluded.lead_days
            RETURNING l.sku, l.warehouse, l.on_hand, l.reserved, l.damaged, l.minimum""";

    static final String CRITICAL_POINTS = """
            SELECT sku, warehouse, minimum, target, lead_days FROM stock_level
            WHERE sku = ANY (?) AND (target > 0 OR lead_days > 0)""";

    static final String RECORD = """
            INSERT INTO stock_movement
                (id, sku, warehouse, kind, change, damaged, balance_after, damaged_after, document, actor, at)
            SELECT id, sku, warehouse, kind, change, damaged, balance, damaged_after, document, actor, at
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::int[], ?::int[], ?::int[], ?::int[], ?::text[],
                    ?::text[], ?::timestamptz[])
                WITH ORDINALITY AS m (id, sku, warehouse, kind, change, damaged, balance, damaged_after, document,
                    actor, at, place)
            ORDER BY place""";

    static final String LEDGER = """
            SELECT seq, id, sku, warehouse, kind, change, damaged, balance_after, damaged_after, document, actor, at
            FROM stock_movement""";

    static final String PREPARE = """
            SELECT make_stock_ledger_part(month::date) FROM generate_series(
                date_trunc('month', ?::timestamptz AT TIME ZONE 'UTC'), ?::timestamptz AT TIME ZONE 'UTC',
                interval '1 month') AS month""";

    static final String COMPARE = """
            SELECT sku, warehouse, coalesce(on_hand, 0) AS on_hand, coalesce(reserved, 0) AS reserved,
                coalesce(l.damaged, 0) AS damaged, coalesce(minimum, 0) AS minimum,
                coalesce(m.pieces, 0) AS ledger, coalesce(m.damaged, 0) AS ledger_damaged, coalesce(h.pieces, 0) AS held
            FROM stock_level l
            FULL JOIN (SELECT sku, warehouse, sum(change) AS pieces, sum(damaged) AS damaged
                    FROM stock_movement GROUP BY sku, warehouse) m
                USING (sku, warehouse)
            FULL JOIN (SELECT sku, warehouse, sum(quantity) AS pieces FROM stock_hold GROUP BY sku, warehouse) h
                USING (sku, warehouse)
            WHERE coalesce(on_hand, 0) <> coalesce(m.pieces, 0) OR coalesce(l.damaged, 0) <> coalesce(m.damaged, 0)
                OR coalesce(reserved, 0) <> coalesce(h.pieces, 0)
            ORDER BY sku, warehouse""";

    private StockSql() {}
}
