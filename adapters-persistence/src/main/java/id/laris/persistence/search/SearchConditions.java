package id.laris.persistence.search;

import id.laris.application.search.SearchQuery;
import id.laris.domain.shared.Money;
import id.laris.persistence.shared.Sql;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A query's words and filters as SQL over {@code product_document d} and {@code product_words w}. */
final class SearchConditions {
    /** What can be filtered by, and counted beside. */
    enum Filter {
        CATEGORY,
        BRAND,
        SIZE,
        COLOUR,
        PRICE,
        STOCK
    }

    private record Condition(String sql, List<Object> parameters) {}

    private final List<String> words;
    private final Map<Filter, Condition> filters = new EnumMap<>(Filter.class);

    /** @param shelves slugs of the chosen category and all below it; empty for all categories */
    SearchConditions(SearchQuery query, List<String> words, Collection<String> shelves) {
        this.words = words;
        if (query.category().isPresent()) filter(Filter.CATEGORY, "d.category = ANY (?)", Sql.texts(shelves));
        if (!query.brands().isEmpty()) filter(Filter.BRAND, "d.brand = ANY (?)", Sql.texts(query.brands()));
        if (!query.sizes().isEmpty()) filter(Filter.SIZE, "d.sizes && ?", Sql.texts(query.sizes()));
        if (!query.colours().isEmpty()) filter(Filter.COLOUR, "d.colours && ?", Sql.texts(query.colours()));
        if (query.minPrice().isPresent() || query.maxPrice().isPresent())
            filter(
                    Filter.PRICE,
                    "d.price_to >= ? AND d.price_from <= ?",
                    query.minPrice().map(Money::minorUnits).orElse(0L),
                    query.maxPrice().map(Money::minorUnits).orElse(Long.MAX_VALUE));
        if (query.inStock()) filter(Filter.STOCK, "d.in_stock");
    }

    private void filter(Filter filter, String sql, Object... parameters) {
        filters.put(filter, new Condition(sql, List.of(parameters)));
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    /** The tables, and the words as a condition if there are any. */
    String from(List<Object> parameters) {
        if (!hasWords()) return "product_document d WHERE true";
        parameters.add(Sql.texts(words));
        return "product_document d JOIN product_words w USING (product_id) WHERE w.words @@ search_query(?)";
    }

    /** All filters, each after an AND. */
    String filters(List<Object> parameters) {
        var sql = new StringBuilder();
        filters.values().forEach(f -> {
            sql.append(" AND ").append(f.sql());
            parameters.addAll(f.parameters());
        });
        return sql.toString();
    }

    /** Whether the row passes this filter. */
    String passes(Filter filter, List<Object> parameters) {
        var condition = filters.get(filter);
        if (condition == null) return "true";
        parameters.addAll(condition.parameters());
        return condition.sql();
    }

    List<String> words() {
        return words;
    }
}
