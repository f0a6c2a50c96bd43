package id.laris.application.search;

import java.util.List;
import java.util.Optional;

/**
 * One page of what was found.
 *
 * @param total of all pages
 * @param facets counts beside each filter value: how many products there would be, the other filters kept
 * @param corrected the words searched for instead, when those typed find nothing but similar ones do
 */
public record SearchResult(
        List<ProductCard> items, long total, List<Facet> facets, Optional<String> next, Optional<String> corrected) {
    /** @param name {@code category, brand, size, colour, price, inStock} */
    public record Facet(String name, List<Value> values) {}

    /** @param value what a query takes; {@code from-to} for price */
    public record Value(String value, String label, long count, boolean chosen) {}
}
