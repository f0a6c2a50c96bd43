package id.laris.persistence.search;

import java.util.HashMap;
import java.util.Map;

/** Counts products, and beside each value of each filter how many there would be if only that filter were off. For one thread. */
final class Tally {
    /** @param values count by facet and value; values of which there are none may be missing */
    record Counts(long total, Map<String, Map<String, Long>> values) {}

    private static final long[] LOW =
            PriceRange.ALL.stream().mapToLong(PriceRange::low).toArray();
    private static final long[] HIGH =
            PriceRange.ALL.stream().mapToLong(PriceRange::high).toArray();

    private final Filters filters;
    private final Terms terms;
    private int total;
    private int free;
    private final int[] prices = new int[LOW.length];
    private final int[] categories;
    private final int[] brands;
    private final OnceEach sizes;
    private final OnceEach colours;

    /** Counts a value once for each product, however many of its variants have it. */
    private static final class OnceEach {
        private final int[] counts;
        private final int[] lastCounted;

        OnceEach(int size) {
            counts = new int[size];
            lastCounted = new int[size];
        }

        void add(int number, int product) {
            if (lastCounted[number] == product) return;
            lastCounted[number] = product;
            counts[number]++;
        }
    }

    private int product;

    Tally(Filters filters, Terms terms) {
        this.filters = filters;
        this.terms = terms;
        categories = new int[terms.categories.size()];
        brands = new int[terms.brands.size()];
        sizes = new OnceEach(terms.sizes.size());
        colours = new OnceEach(terms.colours.size());
    }

    /** Whether the product passes all filters. */
    boolean add(IndexedProduct counted) {
        boolean category = filters.category(counted);
        boolean brand = filters.brand(counted);
        boolean price = filters.price(counted);
        // What two filters shut out appears beside no value.
        if (category ? !brand && !price : !brand || !price) return false;
        boolean all = category && brand && price;
        if (!addVariants(counted, all)) return false;
        if (brand && price) categories[counted.category()]++;
        if (category && price) brands[counted.brand()]++;
        if (category && brand) addPrices(counted);
        if (all) total++;
        return all;
    }

    /** Whether a variant passes; counts variants if the product they belong to passes otherwise. */
    private boolean addVariants(IndexedProduct counted, boolean all) {
        product++;
        boolean any = !filters.askOfVariants();
        boolean anyFree = false;
        for (var variant : counted.variants()) {
            boolean size = filters.size(variant);
            boolean colour = filters.colour(variant);
            if (size && colour && IndexedProduct.isFree(variant)) anyFree = true;
            if (!filters.stock(variant)) continue;
            if (size && colour) any = true;
            if (!all) continue;
            if (colour) sizes.add(IndexedProduct.size(variant), product);
            if (size) colours.add(IndexedProduct.colour(variant), product);
        }
        if (all && anyFree) free++;
        return any;
    }

    private void addPrices(IndexedProduct counted) {
        long from = counted.from();
        long to = counted.to();
        for (int i = 0; i < LOW.length; i++) if (from <= HIGH[i] && to >= LOW[i]) prices[i]++;
    }

    Counts counts() {
        var ranges = new HashMap<String, Long>();
        for (int i = 0; i < prices.length; i++)
            if (prices[i] > 0) ranges.put(PriceRange.ALL.get(i).value(), (long) prices[i]);
        return new Counts(
                total,
                Map.of(
                        "category", named(terms.categories, categories),
                        "brand", named(terms.brands, brands),
                        "size", named(terms.sizes, sizes.counts),
                        "colour", named(terms.colours, colours.counts),
                        "price", ranges,
                        "inStock", Map.of("true", (long) free)));
    }

    private static Map<String, Long> named(Numbers<String> numbers, int[] counts) {
        var named = new HashMap<String, Long>();
        for (int number = Terms.NONE + 1; number < counts.length; number++)
            if (counts[number] > 0) named.put(numbers.at(number), (long) counts[number]);
        return named;
    }
}
