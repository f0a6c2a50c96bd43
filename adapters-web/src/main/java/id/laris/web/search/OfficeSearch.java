package id.laris.web.search;

import id.laris.application.search.SearchQuery;
import id.laris.application.search.SearchQuery.Sort;
import id.laris.domain.shared.Language;
import java.util.Optional;
import java.util.Set;

/** How staff look for goods: by words alone. */
public final class OfficeSearch {
    private OfficeSearch() {}

    /** Without words: the newest first. */
    public static SearchQuery forWords(String words, Optional<String> cursor, int limit, Language language) {
        return new SearchQuery(
                words,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                words.isBlank() ? Sort.NEWEST : Sort.RELEVANCE,
                cursor,
                limit,
                language);
    }
}
