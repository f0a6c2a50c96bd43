package id.laris.application.search;

import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a visitor looks for. Values within one filter are alternatives, filters together all hold.
 *
 * @param text words as typed, blank for all; at most 200 characters count
 * @param category this shelf and those below it
 * @param cursor where the previous page ended, as given in its {@link SearchResult#next}
 * @param limit 1 to 100
 */
public record SearchQuery(
        String text,
        Optional<Slug> category,
        Set<String> brands,
        Set<String> sizes,
        Set<String> colours,
        Optional<Money> minPrice,
        Optional<Money> maxPrice,
        boolean inStock,
        Sort sort,
        Optional<String> cursor,
        int limit,
        Language language) {
    /** RELEVANCE without words means POPULAR. */
    public enum Sort {
        RELEVANCE,
        POPULAR,
        NEWEST,
        PRICE_UP,
        PRICE_DOWN,
        NAME
    }

    public SearchQuery {
        text = text == null ? "" : text.strip();
        if (text.length() > 200) text = text.substring(0, 200);
        brands = Collections.unmodifiableSet(new TreeSet<>(brands));
        sizes = Collections.unmodifiableSet(new TreeSet<>(sizes));
        colours = Collections.unmodifiableSet(new TreeSet<>(colours));
        if (limit < 1 || limit > 100) throw new Invalid("limit", limit, "1 to 100");
        if (sort == Sort.RELEVANCE && text.isEmpty()) sort = Sort.POPULAR;
    }

    /** Everything in one order. */
    public static SearchQuery everything(Sort sort, int limit, Language language) {
        return new SearchQuery(
                "",
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                sort,
                Optional.empty(),
                limit,
                language);
    }
}
