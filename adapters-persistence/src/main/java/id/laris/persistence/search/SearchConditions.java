package id.laris.persistence.search;

import id.laris.application.search.SearchQuery;
import id.laris.domain.shared.Money;
import id.laris.persistence.shared.Sql;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A query's words and filters as SQL over {@code product_document d} and {@code product_words w}. Size, colour and stock are asked of
 * one and the same variant; category, brand and price of the product.
 */
final class SearchConditions {
    /** What can be filtered by besides the variants, and counted beside. */
    enum Filter {
        CATEGORY,
        BRAND,
        PRICE
    }

    private record Condition(String sql, List<Object> parameters) {}

    private static final Condition ALL = new Condition("true", List.of());

    private final SearchQuery query;
    private final List<String> words;
    private final Map<Filter, Condition> filters = new EnumMap<>(Filter.class);

    /** @param shelves slugs of the chosen category and all below it; empty for all categories */
    SearchConditions(SearchQuery query, List<String> words, Collection<String> shelves) {
        this.query = query;
        this.words = words;
        if (query.category().isPresent()) filter(Filter.CATEGORY, "d.category = ANY (?)", Sql.texts(shelves));
        if (!query.brands().isEmpty()) filter(Filter.BRAND, "d.brand = ANY (?)", Sql.texts(query.brands()));
        if (query.minPrice().isPresent() || query.maxPrice().isPresent())
            filter(
                    Filter.PRICE,
                    "d.price_to >= ? AND d.price_from <= ?",
                    query.minPrice().map(Money::minorUnits).orElse(0L),
                    query.maxPrice().map(Money::minorUnits).orElse(Long.MAX_VALUE));
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
        return "product_document d JOIN product_words w USING (product_id) WHERE w.words @@ (SELECT search_query(?))";
    }

    /** All filters, each after an AND. */
    String filters(List<Object> parameters) {
        var sql = new StringBuilder();
        Stream.concat(filters.values().stream(), Stream.of(variant(query.sizes(), query.colours(), query.inStock())))
                .filter(condition -> condition != ALL)
                .forEach(condition -> sql.append(" AND ").append(use(condition, parameters)));
        return sql.toString();
    }

    /** Whether the row passes this filter. */
    String passes(Filter filter, List<Object> parameters) {
        return use(filters.getOrDefault(filter, ALL), parameters);
    }

    /** Whether the product has a variant of a chosen size and colour, free if that is asked. */
    String hasVariant(List<Object> parameters) {
        return use(variant(query.sizes(), query.colours(), query.inStock()), parameters);
    }

    String hasVariantOfAnySize(List<Object> parameters) {
        return use(variant(List.of(), query.colours(), query.inStock()), parameters);
    }

    String hasVariantOfAnyColour(List<Object> parameters) {
        return use(variant(query.sizes(), List.of(), query.inStock()), parameters);
    }

    String hasFreeVariant(List<Object> parameters) {
        return use(variant(query.sizes(), query.colours(), true), parameters);
    }

    /** The sizes that a found product has in the chosen colours, each once: a row for each, to be read beside it. */
    String sizes(List<Object> parameters) {
        return query.colours().isEmpty()
                ? "unnest(sizes)"
                : partner(DocumentVariants.SIZE, DocumentVariants.COLOUR, query.colours(), parameters);
    }

    /** The colours that a found product has in the chosen sizes, each once: a row for each, to be read beside it. */
    String colours(List<Object> parameters) {
        return query.sizes().isEmpty()
                ? "unnest(colours)"
                : partner(DocumentVariants.COLOUR, DocumentVariants.SIZE, query.sizes(), parameters);
    }

    /** Names of the columns that hold sizes, colours and pairs of both: those of all variants, or of the free ones if that is asked. */
    String columns() {
        var which = query.inStock() ? "free_" : "";
        var columns = "d.%1$ssizes AS sizes, d.%1$scolours AS colours";
        // The longest of the three is carried along only where counting needs it.
        if (!query.sizes().isEmpty() || !query.colours().isEmpty()) columns += ", d.%1$spairs AS pairs";
        return columns.formatted(which);
    }

    private static String partner(String wanted, String given, Collection<String> chosen, List<Object> parameters) {
        parameters.add(Sql.texts(chosen));
        return "LATERAL (SELECT DISTINCT %s FROM unnest(pairs) AS pair WHERE %s = ANY (?))".formatted(wanted, given);
    }

    private static Condition variant(Collection<String> sizes, Collection<String> colours, boolean free) {
        var which = free ? "d.free_" : "d.";
        if (!sizes.isEmpty() && !colours.isEmpty())
            return new Condition(which + "pairs && ?", List.of(DocumentVariants.pairs(sizes, colours)));
        if (!sizes.isEmpty()) return new Condition(which + "sizes && ?", List.of(Sql.texts(sizes)));
        if (!colours.isEmpty()) return new Condition(which + "colours && ?", List.of(Sql.texts(colours)));
        return free ? new Condition("d.in_stock", List.of()) : ALL;
    }

    private static String use(Condition condition, List<Object> parameters) {
        parameters.addAll(condition.parameters());
        return condition.sql();
    }

    List<String> words() {
        return words;
    }
}
