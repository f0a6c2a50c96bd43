package id.laris.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.search.SearchQuery;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The index against a shop that looks at every product anew for every count. */
class ProductIndexTest {
    record Variant(String size, String colour, boolean free) {}

    record Goods(
            String name,
            String category,
            String brand,
            Set<String> tags,
            Set<Variant> variants,
            long from,
            long to,
            long popularity) {}

    /** A filter that can be off while all others hold. */
    private enum Filter {
        CATEGORY,
        BRAND,
        SIZE,
        COLOUR,
        PRICE,
        STOCK,
        NONE
    }

    @Provide
    Arbitrary<List<Goods>> shops() {
        var variants = Combinators.combine(
                        Arbitraries.of("", "S", "M", "L"),
                        Arbitraries.of("", "Biru", "Merah", "Hijau"),
                        Arbitraries.of(true, false))
                .as(Variant::new)
                .set()
                .ofMinSize(1)
                .ofMaxSize(5)
                // A pair is there once, and free or not.
                .map(all -> new HashSet<>(all.stream()
                        .collect(Collectors.toMap(v -> v.size() + "/" + v.colour(), v -> v, (one, other) -> one))
                        .values()));
        return Combinators.combine(
                        Arbitraries.of("kaos", "kemeja", "kaos kawung", "ä"),
                        Arbitraries.of("", "kaos", "kemeja", "topi"),
                        Arbitraries.of("", "Rimba", "Pasundan"),
                        Arbitraries.of("batik", "baru", "obral").set().ofMaxSize(2),
                        variants,
                        Arbitraries.of(0L, 49_999L, 50_000L, 120_000L, 999_999L, 1_000_000L),
                        Arbitraries.of(0L, 1L, 60_000L),
                        Arbitraries.longs().between(0, 3))
                .as((name, category, brand, tags, all, from, more, popularity) ->
                        new Goods(name, category, brand, tags, all, from, from + more, popularity))
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<SearchQuery> queries() {
        var prices = Arbitraries.of(0L, 1L, 50_000L, 120_000L, 1_000_000L)
                .map(Money::rupiah)
                .optional();
        return Combinators.combine(
                        Arbitraries.of("kaos", "topi", "nirgends")
                                .map(Slug::new)
                                .optional(0.4),
                        Arbitraries.of("Rimba", "Pasundan", "Lain").set().ofMaxSize(2),
                        Arbitraries.of("S", "M", "XL").set().ofMaxSize(2),
                        Arbitraries.of("Biru", "Merah").set().ofMaxSize(2),
                        prices,
                        prices,
                        Arbitraries.of(true, false),
                        Arbitraries.of(SearchQuery.Sort.values()))
                .as((category, brands, sizes, colours, low, high, inStock, sort) -> new SearchQuery(
                        "",
                        category,
                        brands,
                        sizes,
                        colours,
                        low,
                        high,
                        inStock,
                        sort,
                        Optional.empty(),
                        3,
                        Language.ID));
    }

    @Property
    void counts_beside_each_filter_as_if_only_that_one_were_off(
            @ForAll("shops") List<Goods> shop, @ForAll("queries") SearchQuery query) {
        var counts = page(index(shop), query, Optional.empty()).counts();

        assertThat(counts.total())
                .isEqualTo(shop.stream().filter(passing(query, Filter.NONE)).count());
        assertThat(counts.values().get("category"))
                .isEqualTo(naive(shop, query, Filter.CATEGORY, g -> Stream.of(g.category())));
        assertThat(counts.values().get("brand")).isEqualTo(naive(shop, query, Filter.BRAND, g -> Stream.of(g.brand())));
        assertThat(counts.values().get("size"))
                .isEqualTo(naive(shop, query, Filter.SIZE, g -> variants(g, query, Filter.SIZE)
                        .map(Variant::size)
                        .distinct()));
        assertThat(counts.values().get("colour"))
                .isEqualTo(naive(shop, query, Filter.COLOUR, g -> variants(g, query, Filter.COLOUR)
                        .map(Variant::colour)
                        .distinct()));
        assertThat(counts.values().get("price")).isEqualTo(naive(shop, query, Filter.PRICE, g -> PriceRange.ALL.stream()
                .filter(range -> g.from() <= range.high() && g.to() >= range.low())
                .map(PriceRange::value)));
        assertThat(counts.values().get("inStock").get("true"))
                .isEqualTo(shop.stream()
                        .filter(passing(query, Filter.STOCK))
                        .filter(g -> variants(g, query, Filter.STOCK).anyMatch(Variant::free))
                        .count());
    }

    @Property
    void the_pages_of_every_sort_are_all_that_passes_in_order(
            @ForAll("shops") List<Goods> shop, @ForAll("queries") SearchQuery query) {
        var index = index(shop);
        var seen = new ArrayList<String>();
        var cursor = Optional.<String>empty();
        do {
            var page = page(index, query, cursor);
            page.products().forEach(p -> seen.add(p.slug()));
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(seen).isEqualTo(sorted(shop, query));
    }

    @Property
    void what_changed_is_as_if_it_had_been_so_from_the_beginning(
            @ForAll("shops") List<Goods> before,
            @ForAll("shops") List<Goods> after,
            @ForAll("queries") SearchQuery query) {
        var terms = new Terms();
        var changes = new LinkedHashMap<UUID, ProductIndex.Change>();
        for (int i = 0; i < before.size(); i++) changes.put(id(i), new ProductIndex.Change(id(i), Optional.empty()));
        for (int i = 0; i < after.size(); i++) changes.put(id(i), change(i, after.get(i), terms));

        var changed = ProductIndex.empty(terms).with(changes(before, terms)).with(changes.values());

        assertThat(slugs(page(changed, query, Optional.empty())))
                .isEqualTo(slugs(page(index(after), query, Optional.empty())));
        assertThat(page(changed, query, Optional.empty()).counts())
                .isEqualTo(page(index(after), query, Optional.empty()).counts());
    }

    @Property
    void keeps_the_best_of_many_in_order(
            @ForAll List<@IntRange(min = 0, max = 20) Integer> numbers, @ForAll @IntRange(min = 0, max = 5) int most) {
        var best = new Best<Integer>(most, Comparator.naturalOrder());
        numbers.forEach(best::offer);

        assertThat(best.inOrder())
                .isEqualTo(numbers.stream().sorted().limit(most).toList());
    }

    @Example
    void a_page_goes_on_where_the_one_before_ended_though_goods_came_and_went() {
        var terms = new Terms();
        var shop = Stream.of(1, 2, 3, 4, 5, 6)
                .map(price -> goods("kaos", Set.of(), price * 1_000L))
                .toList();
        var query = SearchQuery.everything(SearchQuery.Sort.PRICE_UP, 2, Language.ID);
        var index = ProductIndex.empty(terms).with(changes(shop, terms));
        var first = page(index, query, Optional.empty());

        var later = index.with(List.of(
                new ProductIndex.Change(id(0), Optional.empty()),
                new ProductIndex.Change(id(1), Optional.empty()),
                change(6, goods("kaos", Set.of(), 500), terms)));

        assertThat(slugs(first)).containsExactly("p00", "p01");
        assertThat(slugs(page(later, query, first.next()))).containsExactly("p02", "p03");
        assertThat(slugs(page(later, query, Optional.empty()))).containsExactly("p06", "p02");
    }

    @Example
    void related_are_those_of_the_same_shelf_before_those_of_the_same_brand_and_never_sold_out_ones() {
        var terms = new Terms();
        var shop = List.of(
                related("kaos", "Rimba", true, 0),
                related("kaos", "Lain", true, 1),
                related("topi", "Rimba", true, 9),
                related("kaos", "Rimba", false, 9),
                related("topi", "Lain", true, 9),
                related("kaos", "Lain", true, 2));
        var index = ProductIndex.empty(terms).with(changes(shop, terms));

        assertThat(index.related("p00", 10)).extracting(IndexedProduct::slug).containsExactly("p05", "p01", "p02");
        assertThat(index.related("p00", 2)).extracting(IndexedProduct::slug).containsExactly("p05", "p01");
        assertThat(index.related("p99", 10)).isEmpty();
    }

    @Example
    void what_stands_on_no_shelf_is_related_to_what_shares_its_tags() {
        var terms = new Terms();
        var shop = List.of(
                goods("", Set.of("batik", "baru"), 1_000),
                goods("kaos", Set.of("baru"), 1_000),
                goods("kaos", Set.of("baru", "batik"), 1_000),
                goods("", Set.of("obral"), 1_000));
        var index = ProductIndex.empty(terms).with(changes(shop, terms));

        assertThat(index.related("p00", 10)).extracting(IndexedProduct::slug).containsExactly("p02", "p01");
    }

    private static Goods goods(String category, Set<String> tags, long price) {
        return new Goods("kaos", category, "", tags, Set.of(new Variant("M", "Biru", true)), price, price, 0);
    }

    private static Goods related(String category, String brand, boolean free, long popularity) {
        return new Goods(
                "kaos", category, brand, Set.of(), Set.of(new Variant("M", "Biru", free)), 1_000, 1_000, popularity);
    }

    private static ProductIndex.Page page(ProductIndex index, SearchQuery query, Optional<String> cursor) {
        var shelves = query.category().map(Slug::value).stream().toList();
        var order = new PageOrder(query, Optional.empty());
        return index.page(
                new Filters(query, shelves, index.terms()),
                Optional.empty(),
                order,
                cursor.map(order::decoded),
                query.limit());
    }

    private static ProductIndex index(List<Goods> shop) {
        var terms = new Terms();
        return ProductIndex.empty(terms).with(changes(shop, terms));
    }

    private static List<ProductIndex.Change> changes(List<Goods> shop, Terms terms) {
        var changes = new ArrayList<ProductIndex.Change>();
        for (var goods : shop) changes.add(change(changes.size(), goods, terms));
        return changes;
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }

    private static String slug(int number) {
        return "p%02d".formatted(number);
    }

    private static ProductIndex.Change change(int number, Goods goods, Terms terms) {
        var product = new IndexedProduct(
                id(number),
                slug(number),
                goods.name(),
                goods.name(),
                terms.categories.of(goods.category()),
                terms.brands.of(goods.brand()),
                goods.tags().stream().mapToInt(terms.tags::of).toArray(),
                goods.variants().stream()
                        .mapToLong(v -> IndexedProduct.variant(
                                terms.sizes.of(v.size()), terms.colours.of(v.colour()), v.free()))
                        .toArray(),
                goods.from(),
                goods.to(),
                goods.popularity(),
                number / 2);
        return new ProductIndex.Change(product.id(), Optional.of(product));
    }

    private static List<String> slugs(ProductIndex.Page page) {
        return page.products().stream().map(IndexedProduct::slug).toList();
    }

    private static List<String> sorted(List<Goods> shop, SearchQuery query) {
        Comparator<Integer> bySlug = Comparator.comparing(ProductIndexTest::slug);
        Comparator<Integer> order =
                switch (query.sort()) {
                    case NEWEST ->
                        Comparator.<Integer, Integer>comparing(n -> n / 2)
                                .thenComparing(bySlug)
                                .reversed();
                    case PRICE_UP ->
                        Comparator.<Integer, Long>comparing(n -> shop.get(n).from())
                                .thenComparing(bySlug);
                    case PRICE_DOWN ->
                        Comparator.<Integer, Long>comparing(n -> shop.get(n).from())
                                .thenComparing(bySlug)
                                .reversed();
                    case NAME ->
                        Comparator.<Integer, String>comparing(n -> shop.get(n).name())
                                .thenComparing(bySlug);
                    case POPULAR, RELEVANCE ->
                        Comparator.<Integer, Long>comparing(n -> shop.get(n).popularity())
                                .thenComparing(bySlug)
                                .reversed();
                };
        return Stream.iterate(0, n -> n < shop.size(), n -> n + 1)
                .filter(n -> passing(query, Filter.NONE).test(shop.get(n)))
                .sorted(order)
                .map(ProductIndexTest::slug)
                .toList();
    }

    private interface Values {
        Stream<String> of(Goods goods);
    }

    private static Map<String, Long> naive(List<Goods> shop, SearchQuery query, Filter off, Values values) {
        return shop.stream()
                .filter(passing(query, off))
                .flatMap(values::of)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
    }

    private static Predicate<Goods> passing(SearchQuery query, Filter off) {
        return goods -> (off == Filter.CATEGORY
                        || query.category().isEmpty()
                        || query.category().get().value().equals(goods.category()))
                && (off == Filter.BRAND
                        || query.brands().isEmpty()
                        || query.brands().contains(goods.brand()))
                && (off == Filter.PRICE
                        || query.minPrice().map(Money::minorUnits).orElse(0L) <= goods.to()
                                && query.maxPrice().map(Money::minorUnits).orElse(Long.MAX_VALUE) >= goods.from())
                && variants(goods, query, off).findAny().isPresent();
    }

    private static Stream<Variant> variants(Goods goods, SearchQuery query, Filter off) {
        return goods.variants().stream()
                .filter(v -> off == Filter.SIZE
                        || query.sizes().isEmpty()
                        || query.sizes().contains(v.size()))
                .filter(v -> off == Filter.COLOUR
                        || query.colours().isEmpty()
                        || query.colours().contains(v.colour()))
                .filter(v -> off == Filter.STOCK || !query.inStock() || v.free());
    }
}
