package id.laris.application.search;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.shared.Language;
import java.util.List;

/** Where a visitor may want to go, while typing. */
@UseCase
@OpenToAll
public final class SuggestProducts {
    private final ProductSearch search;

    public SuggestProducts(ProductSearch search) {
        this.search = search;
    }

    public List<Suggestion> suggest(String text, Language language) {
        return text.isBlank() || text.length() > 100 ? List.of() : search.suggest(text.strip(), 8, language);
    }
}
