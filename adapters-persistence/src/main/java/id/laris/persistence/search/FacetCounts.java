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
                SELECT d.category, d.brand, %s, d.price_from, d.price_to,
                    %s AS c, %s AS b, %s AS p, %s AS v, %s AS v_any_size, %s AS v_any_colour, %s AS v_free
                FROM %s)
            SELECT 'total' AS facet, '' AS value, count(*) AS products FROM found WHERE c AND b AND p AND v
            UNION ALL
            SELECT 'category', category, count(*) FROM found
                WHERE b AND p AND v AND category IS NOT NULL GROUP BY category
            UNION ALL
            SELECT 'brand', brand, count(*) FROM found WHERE c AND p AND v AND brand <> '' GROUP BY brand
            UNION ALL
            SELECT 'size', value, count(*) FROM found, %s AS s (value)
                WHERE c AND b AND p AND v_any_size AND value <> '' GROUP BY value
            UNION ALL
            SELECT 'colour', value, count(*) FROM found, %s AS o (value)
                WHERE c AND b AND p AND v_any_colour AND value <> '' GROUP BY value
            UNION ALL
            SELECT 'price', value, count(*) FROM found
                JOIN unnest(?::text[], ?::bigint[], ?::bigint[]) AS r (value, low, high) ON price_from <= high AND price_to >= low
                WHERE c AND b AND v GROUP BY value
            UNION ALL
            SELECT 'inStock', 'true', count(*) FROM found WHERE c AND b AND p AND v_free""";

    private final Sql sql;

    FacetCounts(Sql sql) {
        this.sql = sql;
    }

    Counts of(SearchConditions conditions) {
        var parameters = new ArrayList<Object>();
        var parts = new ArrayList<String>();
        parts.add(conditions.columns());
        for (var filter : Filter.values()) parts.add(conditions.passes(filter, parameters));
        parts.add(conditions.hasVariant(parameters));
        parts.add(conditions.hasVariantOfAnySize(parameters));
        parts.add(conditions.hasVariantOfAnyColour(parameters));
        parts.add(conditions.hasFreeVariant(parameters));
        parts.add(conditions.from(parameters));
        parts.add(conditions.sizes(parameters));
        parts.add(conditions.colours(parameters));
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
                        "SELECT EXISTS (SELECT FROM product_words WHERE words @@ (SELECT search_query(?)))::int",
                        Sql.texts(words))
                == 1;
    }
}
