package id.laris.persistence.search;

import id.laris.application.search.SearchQuery;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;

/**
 * The order of a query's pages: by one key, a number or a name, and the slug. A page begins behind the key of the last product of
 * the page before, so goods that come and go meanwhile neither repeat nor hide others.
 */
final class PageOrder implements Comparator<PageOrder.Place> {
    /** Where a product stands, or, without one, where a page ended. */
    record Place(IndexedProduct product, double number, String name, String slug) {}

    private static final String NUMBER = "-?\\d{1,18}(\\.\\d{1,20})?([eE]-?\\d{1,3})?";

    private final SearchQuery query;
    private final Optional<Score> score;
    private final boolean byName;
    private final boolean up;

    /** @param score of products found by words */
    PageOrder(SearchQuery query, Optional<Score> score) {
        this.query = query;
        this.score = score;
        byName = query.sort() == SearchQuery.Sort.NAME;
        up = byName || query.sort() == SearchQuery.Sort.PRICE_UP;
    }

    /** @param rank of the words in the product */
    double number(IndexedProduct product, double rank) {
        return switch (query.sort()) {
            case POPULAR -> product.popularity();
            case NEWEST -> product.created();
            case PRICE_UP, PRICE_DOWN -> product.from();
            case NAME -> 0;
            case RELEVANCE -> score.isPresent() ? score.get().of(product, rank) : product.popularity();
        };
    }

    Place place(IndexedProduct product, double number) {
        return new Place(product, number, name(product), product.slug());
    }

    private String name(IndexedProduct product) {
        if (!byName) return "";
        return query.language() == Language.EN ? product.nameEn() : product.name();
    }

    @Override
    public int compare(Place one, Place other) {
        return compared(one.number(), one.name(), one.slug(), other);
    }

    /** As if the product had its place already. */
    boolean isBehind(IndexedProduct product, double number, Place other) {
        return compared(number, name(product), product.slug(), other) > 0;
    }

    private int compared(double number, String name, String slug, Place other) {
        int order = byName ? name.compareTo(other.name()) : Double.compare(number, other.number());
        if (order == 0) order = slug.compareTo(other.slug());
        return up ? order : -order;
    }

    /** A cursor belongs to one sort: its key would mean something else in another. */
    String cursor(Place last) {
        var key = byName ? last.name() : Double.toString(last.number());
        var plain = query.sort() + "\n" + key + "\n" + last.slug();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    Place decoded(String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", -1);
            if (parts.length == 3 && parts[0].equals(query.sort().name())) {
                if (byName) return new Place(null, 0, parts[1], parts[2]);
                if (parts[1].matches(NUMBER)) return new Place(null, Double.parseDouble(parts[1]), "", parts[2]);
            }
        } catch (IllegalArgumentException notBase64) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
        throw new Invalid("cursor", cursor, "the cursor of an earlier page");
    }
}
