package id.laris.persistence.search;

import id.laris.application.search.SearchQuery;
import id.laris.domain.shared.Money;
import java.util.Collection;

/** A query's filters in the numbers of the index. Size, colour and stock are asked of one and the same variant. */
final class Filters {
    private final boolean[] shelves;
    private final boolean[] brands;
    private final boolean[] sizes;
    private final boolean[] colours;
    private final long low;
    private final long high;
    private final boolean inStock;

    /** @param shelves slugs of the chosen category and all below it */
    Filters(SearchQuery query, Collection<String> shelves, Terms terms) {
        this.shelves = query.category().isEmpty() ? null : terms.categories.marked(shelves);
        brands = marked(terms.brands, query.brands());
        sizes = marked(terms.sizes, query.sizes());
        colours = marked(terms.colours, query.colours());
        low = query.minPrice().map(Money::minorUnits).orElse(Long.MIN_VALUE);
        high = query.maxPrice().map(Money::minorUnits).orElse(Long.MAX_VALUE);
        inStock = query.inStock();
    }

    /** Nothing chosen is no filter. */
    private static boolean[] marked(Numbers<String> numbers, Collection<String> chosen) {
        return chosen.isEmpty() ? null : numbers.marked(chosen);
    }

    boolean category(IndexedProduct product) {
        return passes(shelves, product.category());
    }

    boolean brand(IndexedProduct product) {
        return passes(brands, product.brand());
    }

    boolean price(IndexedProduct product) {
        return product.to() >= low && product.from() <= high;
    }

    boolean size(long variant) {
        return passes(sizes, IndexedProduct.size(variant));
    }

    boolean colour(long variant) {
        return passes(colours, IndexedProduct.colour(variant));
    }

    boolean stock(long variant) {
        return !inStock || IndexedProduct.isFree(variant);
    }

    boolean askOfVariants() {
        return sizes != null || colours != null || inStock;
    }

    private static boolean passes(boolean[] marks, int number) {
        return marks == null || number < marks.length && marks[number];
    }
}
