package id.laris.domain.catalogue;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import java.util.Optional;

/**
 * A shelf of the shop. Two levels are shown; deeper ones work.
 *
 * @param english name in English; the Indonesian one is used when empty
 * @param position order among its siblings
 */
public record Category(Slug slug, String name, Optional<String> english, Optional<Slug> parent, int position) {
    public Category {
        name = name == null ? "" : name.strip();
        if (name.isEmpty() || name.length() > 80) throw new Invalid("category", name, "1 to 80 characters");
        if (parent.filter(slug::equals).isPresent()) throw new Invalid("category", slug, "another parent than itself");
    }

    public String name(Language language) {
        return language == Language.EN ? english.orElse(name) : name;
    }
}
