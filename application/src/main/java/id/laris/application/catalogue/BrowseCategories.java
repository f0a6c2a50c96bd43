package id.laris.application.catalogue;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Slug;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The shop's shelves. */
@UseCase
@OpenToAll
public final class BrowseCategories {
    private final Categories categories;

    public BrowseCategories(Categories categories) {
        this.categories = categories;
    }

    public List<Category> all() {
        return categories.all();
    }

    /** From the top shelf down to this one; empty when it is unknown. */
    List<Category> trail(Slug slug) {
        Map<Slug, Category> bySlug =
                categories.all().stream().collect(Collectors.toMap(Category::slug, Function.identity()));
        var trail = new LinkedList<Category>();
        for (var at = Optional.ofNullable(bySlug.get(slug));
                at.isPresent() && !trail.contains(at.get());
                at = at.get().parent().map(bySlug::get)) trail.addFirst(at.get());
        return List.copyOf(trail);
    }
}
