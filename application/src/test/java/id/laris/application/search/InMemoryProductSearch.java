package id.laris.application.search;

import id.laris.application.catalogue.Categories;
import id.laris.application.catalogue.InMemoryProducts;
import id.laris.application.stock.StockBook;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.OptionKind;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds by plain words, without stemming or forgiveness; filters, counts and pages like the real one. */
@Alternative
@Singleton
public class InMemoryProductSearch implements ProductSearch {
    private enum Filter {
        CATEGORY,
        BRAND,
        SIZE,
        COLOUR,
        PRICE,
        STOCK
    }

    private final InMemoryProducts products;
    private final Categories categories;
    private final StockBook stock;

    @Inject
    public InMemoryProductSearch(InMemoryProducts products, Categories categories, StockBook stock) {
        this.products = products;
        this.categories = categories;
        this.stock = stock;
    }

    @Override
    public SearchResult search(SearchQuery query) {
        var found = matching(query, null).sorted(order(query)).toList();
        var offset = query.cursor().map(Integer::parseInt).orElse(0);
        var items = found.stream()
                .skip(offset)
                .limit(query.limit())
                .map(p -> card(p, query.language()))
                .toList();
        var next = offset + items.size() < found.size()
                ? Optional.of(Integer.toString(offset + items.size()))
                : Optional.<String>empty();
        return new SearchResult(items, found.size(), facets(query), next, Optional.empty());
    }

    @Override
    public List<Suggestion> suggest(String text, int most, Language language) {
        var start = text.toLowerCase(Locale.ROOT);
        return products.published()
                .filter(p -> p.text(language).title().toLowerCase(Locale.ROOT).contains(start))
                .map(p -> new Suggestion(
                        "product", p.text(language).title(), p.slug().value()))
                .limit(most)
                .toList();
    }

    @Override
    public List<ProductCard> related(Slug slug, int most, Language language) {
        var category = products.find(slug).flatMap(Product::category);
        return products.published()
                .filter(p -> !p.slug().equals(slug) && p.category().equals(category) && available(p) > 0)
                .limit(most)
                .map(p -> card(p, language))
                .toList();
    }

    @Override
    public void stockChanged(Collection<Sku> skus) {
        /* Stock is read when it is asked for. */
    }

    @Override
    public void warehouseChanged(WarehouseCode warehouse) {
        /* Stock is read when it is asked for. */
    }

    @Override
    public void refreshPopularity() {
        /* Everything is equally popular here. */
    }

    private Stream<Product> matching(SearchQuery query, Filter leftOut) {
        var shelves = query.category().map(this::withBelow).orElse(Set.of());
        return products.published()
                .filter(p -> says(p, query.text()))
                .filter(p -> leftOut == Filter.CATEGORY
                        || query.category().isEmpty()
                        || p.category().filter(shelves::contains).isPresent())
                .filter(p -> leftOut == Filter.BRAND
                        || query.brands().isEmpty()
                        || query.brands().contains(p.brand()))
                .filter(p -> leftOut == Filter.PRICE
                        || query.minPrice()
                                        .map(m -> !p.highestPrice().isLessThan(m))
                                        .orElse(true)
                                && query.maxPrice()
                                        .map(m -> !m.isLessThan(p.lowestPrice()))
                                        .orElse(true))
                .filter(p -> variants(p, query, leftOut).findAny().isPresent());
    }

    /** The variants that have a chosen size and colour and, if that is asked, a free piece. */
    private Stream<Variant> variants(Product product, SearchQuery query, Filter leftOut) {
        return product.variants().stream()
                .filter(v -> leftOut == Filter.SIZE
                        || query.sizes().isEmpty()
                        || query.sizes().contains(value(product, v, OptionKind.SIZE)))
                .filter(v -> leftOut == Filter.COLOUR
                        || query.colours().isEmpty()
                        || query.colours().contains(value(product, v, OptionKind.COLOUR)))
                .filter(v -> leftOut == Filter.STOCK || !query.inStock() || isFree(v));
    }

    private static String value(Product product, Variant variant, OptionKind kind) {
        for (int i = 0; i < product.optionNames().size(); i++)
            if (OptionKind.of(product.optionNames().get(i)) == kind)
                return variant.optionValues().get(i);
        return "";
    }

    private List<String> values(Product product, SearchQuery query, Filter leftOut, OptionKind kind) {
        return variants(product, query, leftOut)
                .map(v -> value(product, v, kind))
                .filter(v -> !v.isEmpty())
                .distinct()
                .toList();
    }

    private boolean isFree(Variant variant) {
        return stock.available(List.of(variant.sku())).values().stream().anyMatch(free -> !free.isZero());
    }

    private List<SearchResult.Facet> facets(SearchQuery query) {
        var names = new TreeMap<String, String>();
        categories.all().forEach(c -> names.put(c.slug().value(), c.name(query.language())));
        return List.of(
                facet(
                        "category",
                        query,
                        Filter.CATEGORY,
                        p -> p.category().map(Slug::value).stream().toList(),
                        v -> names.getOrDefault(v, v),
                        (q, v) ->
                                q.category().map(Slug::value).filter(v::equals).isPresent()),
                facet(
                        "brand",
                        query,
                        Filter.BRAND,
                        p -> p.brand().isEmpty() ? List.of() : List.of(p.brand()),
                        v -> v,
                        (q, v) -> q.brands().contains(v)),
                facet(
                        "size",
                        query,
                        Filter.SIZE,
                        p -> values(p, query, Filter.SIZE, OptionKind.SIZE),
                        v -> v,
                        (q, v) -> q.sizes().contains(v)),
                facet(
                        "colour",
                        query,
                        Filter.COLOUR,
                        p -> values(p, query, Filter.COLOUR, OptionKind.COLOUR),
                        v -> v,
                        (q, v) -> q.colours().contains(v)),
                facet(
                        "inStock",
                        query,
                        Filter.STOCK,
                        p -> variants(p, query, Filter.STOCK).anyMatch(this::isFree) ? List.of("true") : List.of(),
                        v -> v,
                        (q, v) -> q.inStock()));
    }

    private SearchResult.Facet facet(
            String name,
            SearchQuery query,
            Filter filter,
            Function<Product, List<String>> values,
            Function<String, String> label,
            BiPredicate<SearchQuery, String> chosen) {
        var counts = new TreeMap<String, Long>();
        matching(query, filter).forEach(p -> values.apply(p).forEach(v -> counts.merge(v, 1L, Long::sum)));
        return new SearchResult.Facet(
                name,
                counts.entrySet().stream()
                        .map(e -> new SearchResult.Value(
                                e.getKey(), label.apply(e.getKey()), e.getValue(), chosen.test(query, e.getKey())))
                        .toList());
    }

    private Set<Slug> withBelow(Slug top) {
        var shelves = new HashSet<>(Set.of(top));
        for (Category c : categories.all())
            if (c.parent().filter(shelves::contains).isPresent()) shelves.add(c.slug());
        return shelves;
    }

    private static boolean says(Product product, String text) {
        var all = (product.texts().values() + " " + product.brand() + " " + product.tags()).toLowerCase(Locale.ROOT);
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    private static Comparator<Product> order(SearchQuery query) {
        Comparator<Product> order =
                switch (query.sort()) {
                    case NEWEST -> Comparator.comparing(Product::createdAt).reversed();
                    case PRICE_UP -> Comparator.comparing(Product::lowestPrice);
                    case PRICE_DOWN ->
                        Comparator.comparing(Product::lowestPrice).reversed();
                    case RELEVANCE, POPULAR, NAME ->
                        Comparator.comparing(p -> p.text(query.language()).title());
                };
        return order.thenComparing(Product::slug);
    }

    private ProductCard card(Product p, Language language) {
        var cheapest =
                p.variants().stream().min(Comparator.comparing(Variant::price)).orElseThrow();
        return new ProductCard(
                p.slug(),
                p.text(language).title(),
                p.brand(),
                p.pictures().stream().findFirst(),
                p.lowestPrice(),
                p.highestPrice(),
                cheapest.compareAt(),
                p.valuesOf(OptionKind.COLOUR),
                available(p));
    }

    private int available(Product product) {
        return stock.available(product.variants().stream().map(Variant::sku).toList()).values().stream()
                .mapToInt(Quantity::value)
                .sum();
    }
}
