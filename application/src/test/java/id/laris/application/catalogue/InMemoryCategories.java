package id.laris.application.catalogue;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.tax.TaxClass;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@Alternative
@Singleton
public class InMemoryCategories implements Categories {
    private final Table<Slug, Category> categories;

    @Inject
    public InMemoryCategories(Undo undo) {
        categories = new Table<>(undo);
    }

    @Override
    public List<Category> all() {
        var sorted = new ArrayList<Category>();
        append(Optional.empty(), sorted);
        return List.copyOf(sorted);
    }

    private void append(Optional<Slug> parent, List<Category> sorted) {
        for (var child : categories
                .all()
                .filter(c -> c.parent().equals(parent))
                .sorted(Comparator.comparingInt(Category::position).thenComparing(c -> c.name()))
                .toList()) {
            sorted.add(child);
            append(Optional.of(child.slug()), sorted);
        }
    }

    @Override
    public void addMissing(Collection<Category> added) {
        added.forEach(c -> categories.add(c.slug(), c));
    }

    @Override
    public void tax(Slug category, Optional<TaxClass> taxClass) {
        categories
                .find(category)
                .ifPresent(c -> categories.put(
                        category, new Category(c.slug(), c.name(), c.english(), c.parent(), c.position(), taxClass)));
    }
}
