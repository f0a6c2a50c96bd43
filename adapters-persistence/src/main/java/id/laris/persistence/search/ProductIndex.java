package id.laris.persistence.search;

import id.laris.persistence.search.PageOrder.Place;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The published products as they were at one moment, for lists: filtered, counted and sorted in one pass over an array. Never
 * changes; a change makes another index that shares what stayed the same.
 */
final class ProductIndex {
    /** @param product as it is now; none: it is not published any more */
    record Change(UUID id, Optional<IndexedProduct> product) {}

    /** @param next the cursor of the page behind it */
    record Page(List<IndexedProduct> products, Optional<String> next, Tally.Counts counts) {}

    private static final int CANDIDATES = 30;
    private static final Comparator<IndexedProduct> MOST_SOLD =
            Comparator.comparingLong(IndexedProduct::popularity).reversed().thenComparing(IndexedProduct::slug);

    private final Terms terms;
    /** Under its number; null where there is none. */
    private final IndexedProduct[] products;

    private ProductIndex(Terms terms, IndexedProduct[] products) {
        this.terms = terms;
        this.products = products;
    }

    static ProductIndex empty(Terms terms) {
        return new ProductIndex(terms, new IndexedProduct[0]);
    }

    ProductIndex with(Collection<Change> changes) {
        if (changes.isEmpty()) return this;
        for (var change : changes) terms.products.of(change.id());
        var changed = Arrays.copyOf(products, Math.max(products.length, terms.products.size()));
        for (var change : changes)
            changed[terms.products.of(change.id())] = change.product().orElse(null);
        return new ProductIndex(terms, changed);
    }

    /**
     * @param found what the words were found in; none: there are no words, all products are looked at
     * @param behind where the page before ended
     */
    Page page(Filters filters, Optional<Matches> found, PageOrder order, Optional<Place> behind, int limit) {
        var tally = new Tally(filters, terms);
        var best = new Best<>(limit + 1, order);
        int count = found.map(Matches::count).orElse(products.length);
        for (int i = 0; i < count; i++) {
            int number = found.isEmpty() ? i : found.get().products()[i];
            // A product that was found may have come or gone since.
            var product = number < products.length ? products[number] : null;
            if (product == null || !tally.add(product)) continue;
            var key = order.number(product, found.isEmpty() ? 0 : found.get().ranks()[i]);
            if (behind.isPresent() && !order.isBehind(product, key, behind.get())) continue;
            if (best.isFull() && order.isBehind(product, key, best.last())) continue;
            best.offer(order.place(product, key));
        }
        var places = best.inOrder();
        var next = places.size() > limit ? Optional.of(order.cursor(places.get(limit - 1))) : Optional.<String>empty();
        return new Page(places.stream().limit(limit).map(Place::product).toList(), next, tally.counts());
    }

    /** A product that others are compared with: what its likeness to them is. */
    private record Likeness(IndexedProduct product, int points) {}

    /**
     * The most sold of the same shelf and brand, of the same tags if it stands on no shelf; those that share most come first. Only
     * what can be bought; nothing for a product that is not published.
     */
    List<IndexedProduct> related(String slug, int most) {
        var me = find(slug);
        if (me.isEmpty()) return List.of();
        var shelf = new Best<>(CANDIDATES, MOST_SOLD);
        var brand = new Best<>(CANDIDATES, MOST_SOLD);
        var tags = new Best<>(CANDIDATES, MOST_SOLD);
        for (var other : products) {
            if (other == null || other.slug().equals(slug) || !other.inStock()) continue;
            if (isOnShelfOf(me.get(), other)) shelf.offer(other);
            if (other.brand() == me.get().brand() && other.brand() != Terms.NONE) brand.offer(other);
            if (me.get().category() == Terms.NONE && sharedTags(me.get(), other) > 0) tags.offer(other);
        }
        var near = new HashSet<UUID>();
        var best = new Best<>(
                most, Comparator.comparingInt(Likeness::points).reversed().thenComparing(Likeness::product, MOST_SOLD));
        for (var candidates : List.of(shelf, brand, tags))
            for (var other : candidates.inOrder())
                if (near.add(other.id())) best.offer(new Likeness(other, likeness(me.get(), other)));
        return best.inOrder().stream().map(Likeness::product).toList();
    }

    private Optional<IndexedProduct> find(String slug) {
        for (var product : products) if (product != null && product.slug().equals(slug)) return Optional.of(product);
        return Optional.empty();
    }

    private static boolean isOnShelfOf(IndexedProduct me, IndexedProduct other) {
        return me.category() != Terms.NONE && other.category() == me.category();
    }

    private static int likeness(IndexedProduct me, IndexedProduct other) {
        return (isOnShelfOf(me, other) ? 3 : 0) + (other.brand() == me.brand() ? 1 : 0) + sharedTags(me, other);
    }

    private static int sharedTags(IndexedProduct me, IndexedProduct other) {
        int shared = 0;
        for (var mine : me.tags()) for (var its : other.tags()) if (mine == its) shared++;
        return shared;
    }

    Terms terms() {
        return terms;
    }
}
