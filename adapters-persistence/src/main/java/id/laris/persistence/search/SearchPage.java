package id.laris.persistence.search;

import id.laris.application.search.SearchQuery;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.persistence.shared.Sql;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * One page of what was found. Sorted by one key and the slug, and the next page begins behind the last row's key: a page far down
 * costs what the first one costs.
 */
final class SearchPage {
    /** The query stands in a sub-select, here and in the conditions: it is then made once, not for each row. */
    private static final String SCORE = """
            (ts_rank('{0.05, 0.15, 0.4, 1.0}', w.words, (SELECT search_query(?)), 1) + 0.6 * similarity(d.name, ?)
                + CASE WHEN starts_with(d.name, ?) THEN 0.3 ELSE 0 END + ln(1 + d.popularity) / 50)::float8""";

    /** @param type of the key in SQL */
    private record Order(String key, String type, boolean up) {}

    private final SearchQuery query;
    private final SearchConditions conditions;
    private final Order order;
    private final List<Object> parameters = new ArrayList<>();

    SearchPage(SearchQuery query, SearchConditions conditions) {
        this.query = query;
        this.conditions = conditions;
        this.order = switch (query.sort()) {
            case POPULAR -> new Order("d.popularity", "bigint", false);
            case NEWEST -> new Order("d.created_at", "timestamptz", false);
            case PRICE_UP -> new Order("d.price_from", "bigint", true);
            case PRICE_DOWN -> new Order("d.price_from", "bigint", false);
            case NAME -> new Order(query.language() == Language.EN ? "d.name_en" : "d.name", "text", true);
            // Words like "dan" alone are no words to rank by.
            case RELEVANCE ->
                conditions.hasWords() ? new Order(SCORE, "float8", false) : new Order("d.popularity", "bigint", false);
        };
    }

    List<DocumentRow> read(Sql sql) {
        return sql.list(statement(), DocumentRow::of, parameters.toArray());
    }

    private String statement() {
        if (order.key().equals(SCORE)) {
            var plain = String.join(" ", conditions.words());
            parameters.addAll(List.of(Sql.texts(conditions.words()), plain, plain));
        }
        var found = "SELECT " + DocumentRow.COLUMNS + ", " + order.key() + " AS sort_key FROM "
                + conditions.from(parameters) + conditions.filters(parameters);
        var direction = order.up() ? "ASC" : "DESC";
        var behind = query.cursor().map(this::behind).orElse("");
        parameters.add(query.limit() + 1);
        return "SELECT * FROM (%s) d%s ORDER BY sort_key %s, slug %s LIMIT ?"
                .formatted(found, behind, direction, direction);
    }

    private String behind(String cursor) {
        parameters.addAll(decoded(cursor));
        return " WHERE (sort_key, slug) %s (?::%s, ?)".formatted(order.up() ? ">" : "<", order.type());
    }

    /** A cursor belongs to one sort: its key would mean something else in another. */
    Optional<String> next(List<DocumentRow> rows) {
        if (rows.size() <= query.limit()) return Optional.empty();
        var last = rows.get(query.limit() - 1);
        var plain = query.sort() + "\n" + last.sortKey() + "\n" + last.slug();
        return Optional.of(
                Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> decoded(String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", -1);
            if (parts.length == 3 && parts[0].equals(query.sort().name()) && isKey(parts[1]))
                return List.of(parts[1], parts[2]);
        } catch (IllegalArgumentException notBase64) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
        throw new Invalid("cursor", cursor, "the cursor of an earlier page");
    }

    private boolean isKey(String key) {
        return switch (order.type()) {
            case "bigint" -> key.matches("-?\\d{1,18}");
            case "float8" -> key.matches("-?\\d{1,9}(\\.\\d{1,20})?([eE]-?\\d{1,3})?");
            case "timestamptz" ->
                key.matches("\\d{4,6}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?[+-]\\d\\d(:\\d\\d)?");
            default -> key.indexOf('\0') < 0;
        };
    }
}
