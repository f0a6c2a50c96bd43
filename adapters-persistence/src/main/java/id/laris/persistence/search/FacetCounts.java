package id.laris.persistence.search;

import id.laris.persistence.search.SearchConditions.Filter;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what was found, and beside each filter value how many there would be, by one statement over all that the words find. */
@Singleton
class FacetCounts {
    /** @param values count by facet and value */
    record Counts(long total, Map<String, Map<String, Long>> values) {}

    private static final String COUNT = """
            WITH found AS MATERIALIZED (
                SELECT d.category, d.brand, d.sizes, d.colours, d.price_from, d.price_to, d.in_stock,
                    %s AS c, %s AS b, %s AS s, %s AS o, %s AS p, %s AS i
                FROM %s)
            SELECT 'total' AS facet, '' AS value, count(*) AS products FROM found WHERE c AND b AND s AND o AND p AND i
            UNION ALL
            SELECT 'category', category, count(*) FROM found
                WHERE b AND s AND o AND p AND i AND category IS NOT NULL GROUP BY category
            UNION ALL
            SELECT 'brand', brand, count(*) FROM found WHERE c AND s AND o AND p AND i AND brand <> '' GROUP BY brand
            UNION ALL
            SELECT 'size', value, count(*) FROM found, unnest(sizes) AS value WHERE c AND b AND o AND p AND i GROUP BY value
            UNION ALL
            SELECT 'colour', value, count(*) FROM found, unnest(colours) AS value
                WHERE c AND b AND s AND p AND i GROUP BY value
            UNION ALL
            SELECT 'price', value, count(*) FROM found
                JOIN unnest(?::text[], ?::bigint[], ?::bigint[]) AS r (value, low, high) ON price_from <= high AND price_to >= low
                WHERE c AND b AND s AND o AND i GROUP BY value
            UNION ALL
            SELECT 'inStock', 'true', count(*) FROM found WHERE c AND b AND s AND o AND p AND in_stock""";

    private final Sql sql;

    FacetCounts(Sql sql) {
        this.sql = sql;
    }

    Counts of(SearchConditions conditions) {
        var parameters = new ArrayList<Object>();
        var parts = new ArrayList<String>();
        for (var filter : Filter.values()) parts.add(conditions.passes(filter, parameters));
        parts.add(conditions.from(parameters));
        parameters.add(Sql.texts(PriceRange.ALL, PriceRange::value));
        parameters.add(Sql.longs(PriceRange.ALL, PriceRange::low));
        parameters.add(Sql.longs(PriceRange.ALL, PriceRange::high));
        var values = new HashMap<String, Map<String, Long>>();
        sql.list(
                COUNT.formatted(parts.toArray()),
                row -> values.computeIfAbsent(row.getString("facet"), f -> new HashMap<>())
                        .put(row.getString("value"), row.getLong("products")),
                parameters.toArray());
        return new Counts(values.remove("total").get(""), values);
    }

    /** Whether the words alone find anything. */
    boolean finds(List<String> words) {
        return sql.number(
                        "SELECT EXISTS (SELECT FROM product_words WHERE words @@ search_query(?))::int",
                        Sql.texts(words))
                == 1;
    }
}
