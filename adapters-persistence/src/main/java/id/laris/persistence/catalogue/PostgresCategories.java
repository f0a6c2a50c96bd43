package id.laris.persistence.catalogue;

import id.laris.application.catalogue.Categories;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.tax.TaxClass;
import id.laris.persistence.shared.Remembered;
import id.laris.persistence.shared.Transactions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Singleton
class PostgresCategories implements Categories, PanacheRepositoryBase<CategoryRow, String> {
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private final Remembered<List<Category>> all;

    PostgresCategories(Transactions transactions) {
        all = new Remembered<>(transactions, REMEMBERED, this::inOrder);
    }

    @Override
    @Transactional
    public List<Category> all() {
        return all.get();
    }

    @Override
    @Transactional
    public void addMissing(Collection<Category> categories) {
        var known = streamAll().map(row -> row.slug).collect(Collectors.toSet());
        var missing = categories.stream()
                .filter(c -> known.add(c.slug().value()))
                .map(CategoryRow::of)
                .toList();
        if (missing.isEmpty()) return;
        persist(missing);
        flush();
        all.changed();
    }

    @Override
    @Transactional
    public void tax(Slug category, Optional<TaxClass> taxClass) {
        update("taxClass = ?1 where slug = ?2", taxClass.map(TaxClass::name).orElse(null), category.value());
        getEntityManager().clear();
        all.changed();
    }

    private List<Category> inOrder() {
        var unsorted = listAll().stream()
                .map(CategoryRow::toDomain)
                .sorted(Comparator.comparingInt(Category::position).thenComparing(c -> c.name()))
                .toList();
        var slugs = unsorted.stream().map(Category::slug).collect(Collectors.toSet());
        var sorted = new ArrayList<Category>();
        unsorted.stream().filter(c -> isTop(c, slugs)).forEach(top -> append(top, unsorted, sorted));
        return List.copyOf(sorted);
    }

    private static boolean isTop(Category category, Set<Slug> known) {
        return category.parent().filter(known::contains).isEmpty();
    }

    private static void append(Category category, List<Category> from, List<Category> sorted) {
        sorted.add(category);
        from.stream()
                .filter(c -> c.parent().filter(category.slug()::equals).isPresent())
                .forEach(child -> append(child, from, sorted));
    }
}
