package id.laris.persistence.search;

final class SearchSql {
    /** Brings what is free of these products up to date, where it is not. */
    private static final String STOCK = """
            UPDATE product_document d
            SET free_pairs = n.pairs
            FROM (
                SELECT e.product_id, f.* FROM product_document e, LATERAL (
                    SELECT %s FROM (
                        SELECT coalesce(v.option_values[e.size_at], '') AS size,
                            coalesce(v.option_values[e.colour_at], '') AS colour
                        FROM variant v WHERE v.product_id = e.product_id AND EXISTS (
                            SELECT FROM sellable_stock l WHERE l.sku = v.sku AND l.free > 0)) AS free) AS f
                WHERE %s) AS n
            WHERE d.product_id = n.product_id AND d.free_pairs <> n.pairs""";

    static final String STOCK_CHANGED = STOCK.formatted(
            DocumentVariants.PAIRS, "e.product_id IN (SELECT product_id FROM variant WHERE sku = ANY (?))");

    /** All that lies in a warehouse that was closed or opened. */
    static final String WAREHOUSE_CHANGED = STOCK.formatted(
            DocumentVariants.PAIRS,
            "e.product_id IN (SELECT product_id FROM variant JOIN stock_level USING (sku) WHERE warehouse = ? AND on_hand > reserved)");

    static final String STOCK_OF_ALL = STOCK.formatted(DocumentVariants.PAIRS, "true");

    static final String POPULARITY = """
            UPDATE product_document d SET popularity = coalesce(s.pieces, 0)
            FROM product_document e LEFT JOIN (
                SELECT v.product_id, sum(l.quantity) AS pieces
                FROM shop_order o JOIN order_line l ON l.order_id = o.id JOIN variant v ON v.sku = l.sku
                WHERE o.placed_at > now() - interval '90 days' AND o.state <> 'CANCELLED'
                GROUP BY v.product_id) s USING (product_id)
            WHERE d.product_id = e.product_id AND d.popularity <> coalesce(s.pieces, 0)""";

    /** Words no product has any more are forgotten. */
    static final String COUNT_WORDS = """
            WITH counted AS (
                SELECT word, ndoc FROM ts_stat('SELECT ts_filter(words, ''{a,b,c}'') FROM product_words')),
            gone AS (DELETE FROM search_word s WHERE NOT EXISTS (SELECT FROM counted c WHERE c.word = s.word))
            UPDATE search_word s SET products = c.ndoc FROM counted c WHERE c.word = s.word AND s.products <> c.ndoc""";

    private SearchSql() {}
}
