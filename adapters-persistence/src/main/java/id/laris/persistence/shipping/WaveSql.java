package id.laris.persistence.shipping;

/** The longer statements of the waves. */
final class WaveSql {
    /** An order that was cancelled, and one that nobody touched and that holds no piece here any more, are withdrawn. */
    private static final String WITHDRAWN = """
            (p.withdrawn OR o.state = 'CANCELLED' OR p.picked + p.missing = 0 AND NOT EXISTS (
                SELECT FROM stock_hold h WHERE h.order_id = p.order_id AND h.sku = p.sku AND h.warehouse = w.warehouse))""";

    static final String PICKS = """
            SELECT p.wave, w.warehouse, p.order_id, o.number, p.slot, p.sku, p.wanted, p.picked, p.missing,
                %s AS withdrawn
            FROM wave_pick p JOIN wave w ON w.number = p.wave JOIN shop_order o ON o.id = p.order_id
            """.formatted(WITHDRAWN);

    static final String ADD_PICKS = """
            INSERT INTO wave_pick (wave, order_id, slot, sku, wanted)
            SELECT ?, order_id, slot, sku, wanted
            FROM unnest(?::uuid[], ?::int[], ?::text[], ?::int[]) AS p (order_id, slot, sku, wanted)""";

    static final String LATEST = """
            SELECT k.wave, k.warehouse, w.started_by, w.started_at, count(DISTINCT k.order_id) AS orders,
                coalesce(sum(k.wanted) FILTER (WHERE NOT k.withdrawn), 0) AS pieces,
                coalesce(sum(k.wanted - k.picked - k.missing) FILTER (WHERE NOT k.withdrawn), 0) AS open,
                coalesce(sum(k.missing) FILTER (WHERE NOT k.withdrawn), 0) AS missing
            FROM (SELECT number, seq, started_by, started_at FROM wave ORDER BY seq DESC LIMIT ?) w
            JOIN (%s) k ON k.wave = w.number
            GROUP BY k.wave, k.warehouse, w.seq, w.started_by, w.started_at ORDER BY w.seq DESC""".formatted(PICKS);

    /**
     * Of what a warehouse holds for confirmed orders: what is neither covered by a wave (fetched, or still to be) nor in a parcel.
     * Waves count pieces that have left with their parcels since, holds do not.
     */
    private static final String WAITING = """
            SELECT id, number, service, placed_at, sku, pieces, short FROM (
                SELECT o.id, o.number, o.service, o.placed_at, h.sku,
                    h.quantity - greatest(coalesce(k.covered, 0) - coalesce(s.gone, 0), coalesce(s.packed, 0), 0) AS pieces,
                    coalesce(k.missing, 0) > 0 AS short
                FROM stock_hold h JOIN shop_order o ON o.id = h.order_id AND o.state = 'CONFIRMED'
                    AND NOT o.under_review
                LEFT JOIN LATERAL (
                    SELECT sum(p.wanted - p.missing) AS covered, sum(p.missing) AS missing
                    FROM wave_pick p JOIN wave w ON w.number = p.wave
                    WHERE p.order_id = h.order_id AND p.sku = h.sku AND w.warehouse = h.warehouse AND NOT p.withdrawn) k ON true
                LEFT JOIN LATERAL (
                    SELECT sum((x.pieces ->> h.sku)::int) FILTER (WHERE x.state = 'PACKED') AS packed,
                        sum((x.pieces ->> h.sku)::int) FILTER (WHERE x.state <> 'PACKED') AS gone
                    FROM shipment x WHERE x.order_id = h.order_id AND x.warehouse = h.warehouse) s ON true
                WHERE h.warehouse = ? %s) each
            WHERE pieces > 0 ORDER BY placed_at, id, sku""";

    /** @param narrowed further conditions over the order {@code o} */
    static String waiting(String narrowed) {
        return WAITING.formatted(narrowed);
    }

    private WaveSql() {}
}
