package id.laris.domain.catalogue;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Text;
import id.laris.domain.tax.TaxClass;
import java.util.Collection;
import java.util.Optional;

/**
 * A shelf of the shop. Two levels are shown; deeper ones work.
 *
 * @param english name in English; the Indonesian one is used when empty
 * @param position order among its siblings
 * @param taxClass of the goods on it; empty when they bear that of the shelf above
 */
public record Category(
        Slug slug,
        String name,
        Optional<String> english,
        Optional<Slug> parent,
        int position,
        Optional<TaxClass> taxClass) {
    private static final int DEEPEST = 20;

    /** One that bears the tax of the shelf above it. */
    public Category(Slug slug, String name, Optional<String> english, Optional<Slug> parent, int position) {
        this(slug, name, english, parent, position, Optional.empty());
    }

    public Category {
        name = Text.line("category", name, 1, 80);
        english = english.map(e -> Text.line("category", e, 1, 80));
        if (parent.filter(slug::equals).isPresent()) throw new Invalid("category", slug, "another parent than itself");
    }

    /** The class of goods on that shelf: its own, else that of the nearest shelf above that has one, else the ordinary one. */
    public static TaxClass taxClassOn(Optional<Slug> shelf, Collection<Category> all) {
        var at = shelf;
        for (int depth = 0; depth < DEEPEST && at.isPresent(); depth++) {
            var slug = at.get();
            var category = all.stream().filter(c -> c.slug().equals(slug)).findFirst();
            if (category.flatMap(Category::taxClass).isPresent())
                return category.get().taxClass().get();
            at = category.flatMap(Category::parent);
        }
        return TaxClass.STANDARD;
    }

    public String name(Language language) {
        return language == Language.EN ? english.orElse(name) : name;
    }
}
