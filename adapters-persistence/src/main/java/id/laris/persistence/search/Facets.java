package id.laris.persistence.search;

import id.laris.application.catalogue.Categories;
import id.laris.application.search.SearchQuery;
import id.laris.application.search.SearchResult.Facet;
import id.laris.application.search.SearchResult.Value;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Money;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Counts in the order and with the names people see them. */
@Singleton
class Facets {
    private static final int MOST = 60;
    private static final List<String> SIZES =
            List.of("XXS", "XS", "S", "M", "L", "XL", "XXL", "2XL", "XXXL", "3XL", "4XL", "5XL");
    private static final Comparator<Value> MOST_FIRST =
            Comparator.comparingLong(Value::count).reversed().thenComparing(Value::label);
    private static final Comparator<Value> BY_SIZE =
            Comparator.<Value>comparingInt(v -> sizeRank(v.value())).thenComparing(Value::value);

    private final Categories categories;

    Facets(Categories categories) {
        this.categories = categories;
    }

    /** The chosen shelf and all below it. */
    Set<String> shelves(SearchQuery query) {
        var shelves = new HashSet<String>();
        query.category().ifPresent(top -> {
            shelves.add(top.value());
            // Parents come before their children.
            for (var shelf : categories.all())
                if (shelf.parent().map(Slug::value).filter(shelves::contains).isPresent())
                    shelves.add(shelf.slug().value());
        });
        return shelves;
    }

    List<Facet> of(SearchQuery query, Tally.Counts counts) {
        var values = counts.values();
        return List.of(
                new Facet("category", categories(query, values.getOrDefault("category", Map.of()))),
                facet("brand", values, query.brands()::contains, MOST_FIRST),
                facet("size", values, query.sizes()::contains, BY_SIZE),
                facet("colour", values, query.colours()::contains, MOST_FIRST),
                new Facet("price", prices(query, values.getOrDefault("price", Map.of()))),
                facet("inStock", values, v -> query.inStock(), MOST_FIRST));
    }

    private static Facet facet(
            String name, Map<String, Map<String, Long>> counts, Predicate<String> chosen, Comparator<Value> order) {
        var values = new ArrayList<Value>();
        counts.getOrDefault(name, Map.of())
                .forEach((value, count) -> values.add(new Value(value, value, count, chosen.test(value))));
        values.removeIf(v -> v.count() == 0);
        var shown = values.stream().sorted(MOST_FIRST).limit(MOST).sorted(order).toList();
        return new Facet(name, shown);
    }

    /** In the order of the shelves; a shelf counts what stands on those below it too. */
    private List<Value> categories(SearchQuery query, Map<String, Long> own) {
        var shelves = categories.all();
        var all = new HashMap<>(own);
        for (int i = shelves.size() - 1; i >= 0; i--) {
            var shelf = shelves.get(i);
            var count = all.getOrDefault(shelf.slug().value(), 0L);
            shelf.parent().ifPresent(parent -> all.merge(parent.value(), count, Long::sum));
        }
        var values = new ArrayList<Value>();
        for (var shelf : shelves)
            add(values, query, shelf, all.remove(shelf.slug().value()));
        all.forEach((slug, count) -> values.add(new Value(slug, slug, count, isChosen(query, slug))));
        return values;
    }

    private static void add(List<Value> values, SearchQuery query, Category shelf, Long count) {
        if (count == null || count == 0) return;
        var slug = shelf.slug().value();
        values.add(new Value(slug, shelf.name(query.language()), count, isChosen(query, slug)));
    }

    private static boolean isChosen(SearchQuery query, String slug) {
        return query.category().map(Slug::value).filter(slug::equals).isPresent();
    }

    private static List<Value> prices(SearchQuery query, Map<String, Long> counts) {
        return PriceRange.ALL.stream()
                .filter(range -> counts.containsKey(range.value()))
                .map(range ->
                        new Value(range.value(), range.label(), counts.get(range.value()), isChosen(query, range)))
                .toList();
    }

    private static boolean isChosen(SearchQuery query, PriceRange range) {
        return query.minPrice().map(Money::minorUnits).orElse(0L) == range.low()
                && query.maxPrice().map(Money::minorUnits).orElse(Long.MAX_VALUE) == range.high()
                && (query.minPrice().isPresent() || query.maxPrice().isPresent());
    }

    /** Letters from small to large, then numbers by value, then the rest. */
    private static int sizeRank(String size) {
        var known = SIZES.indexOf(size.toUpperCase(java.util.Locale.ROOT));
        if (known >= 0) return known;
        return size.matches("\\d{1,4}") ? 100 + Integer.parseInt(size) : Integer.MAX_VALUE;
    }
}
