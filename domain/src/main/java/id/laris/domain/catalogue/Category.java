package id.laris.domain.catalogue;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Text;
import java.util.Optional;

/**
 * A shelf of the shop. Two levels are shown; deeper ones work.
 *
 * @param english name in English; the Indonesian one is used when empty
 * @param position order among its siblings
 */
public record Category(Slug slug, String name, Optional<String> english, Optional<Slug> parent, int position) {
    public Category {
        name = Text.line("category", name, 1, 80);
        english = english.map(e -> Text.line("category", e, 1, 80));
        if (parent.filter(slug::equals).isPresent()) throw new Invalid("category", slug, "another parent than itself");
    }

    public String name(Language language) {
        return language == Language.EN ? english.orElse(name) : name;
    }
}
