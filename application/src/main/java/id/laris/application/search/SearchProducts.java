package id.laris.application.search;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;

/** A visitor looks for goods. */
@UseCase
@OpenToAll
public final class SearchProducts {
    private final ProductSearch search;

    public SearchProducts(ProductSearch search) {
        this.search = search;
    }

    public SearchResult search(SearchQuery query) {
        return search.search(query);
    }
}
