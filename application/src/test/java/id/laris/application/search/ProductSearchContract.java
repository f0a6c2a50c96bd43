package id.laris.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.catalogue.Products;
import id.laris.application.shared.Goods;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductText;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every search promises. Each test looks only at products of a brand of its own. */
public interface ProductSearchContract {
    ProductSearch search();

    Products products();

    StockBook stock();

    Warehouses warehouses();

    /** What only a transaction may do; where there are none, it is simply done. */
    default void inTransaction(Runnable work) {
        work.run();
    }

    private String newBrand() {
        return "Merek " + UUID.randomUUID();
    }

    private Product add(String brand, String title, long price, String colour, String... sizes) {
        var slug = "p-" + UUID.randomUUID();
        var variants = new ArrayList<Variant>();
        for (var size : sizes)
            variants.add(Goods.variant(new Sku(slug + "-" + size), Money.rupiah(price), colour, size));
        var product = Goods.product(
                slug, title, brand, "kaos", List.of("Warna", "Ukuran"), true, variants.toArray(Variant[]::new));
        products().add(List.of(product));
        return product;
    }

    private void receive(Product product) {
        receive(product, 0);
    }

    private void receive(Product product, int variant) {
        receive(product, variant, Goods.BANDUNG);
    }

    private void receive(Product product, int variant, WarehouseCode warehouse) {
        var sku = product.variants().get(variant).sku();
        inTransaction(() -> stock().post(List.of(new StockMovement(
                UUID.randomUUID(),
                sku,
                warehouse,
                StockMovement.Kind.RECEIPT,
                3,
                "contract",
                Instant.parse("2026-11-21T02:00:00Z")))));
        search().stockChanged(List.of(sku));
    }

    private static SearchQuery query(
            String text, String brand, Set<String> sizes, Set<String> colours, Long from, Long to, boolean inStock) {
        return new SearchQuery(
                text,
                Optional.empty(),
                Set.of(brand),
                sizes,
                colours,
                Optional.ofNullable(from).map(Money::rupiah),
                Optional.ofNullable(to).map(Money::rupiah),
                inStock,
                SearchQuery.Sort.NAME,
                Optional.empty(),
                100,
                Language.ID);
    }

    private static SearchQuery all(String brand) {
        return query("", brand, Set.of(), Set.of(), null, null, false);
    }

    private static SearchQuery page(String brand, SearchQuery.Sort sort, Optional<String> cursor) {
        var all = all(brand);
        return new SearchQuery(
                "",
                all.category(),
                all.brands(),
                all.sizes(),
                all.colours(),
                all.minPrice(),
                all.maxPrice(),
                false,
                sort,
                cursor,
                2,
                Language.ID);
    }

    private List<Slug> found(SearchQuery query) {
        return search().search(query).items().stream().map(ProductCard::slug).toList();
    }

    private Map<String, Long> facet(SearchQuery query, String name) {
        return search().search(query).facets().stream()
                .filter(f -> f.name().equals(name))
                .flatMap(f -> f.values().stream())
                .collect(Collectors.toMap(SearchResult.Value::value, SearchResult.Value::count));
    }

    @Test
    default void what_only_a_closed_warehouse_has_is_not_found_as_in_stock() {
        var brand = newBrand();
        var jacket = add(brand, "Jaket Tutup", 200_000, "Hitam", "M");
        var code = new WarehouseCode(
                "S" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT));
        inTransaction(() -> warehouses().add(new Warehouse(code, "Gudang", "", new RegionCode("32.73"), 9_000)));
        receive(jacket, 0, code);
        var inStock = query("", brand, Set.of(), Set.of(), null, null, true);
        assertThat(found(inStock)).containsExactly(jacket.slug());

        turn(code, false);
        assertThat(found(inStock)).isEmpty();
        inTransaction(() -> products().save(List.of(jacket)));
        assertThat(found(inStock)).as("written anew").isEmpty();

        turn(code, true);
        assertThat(found(inStock)).containsExactly(jacket.slug());
        turn(code, false);
    }

    private void turn(WarehouseCode code, boolean active) {
        var w = warehouses().get(code);
        inTransaction(() -> warehouses()
                .save(w.with(w.name(), w.street(), w.place(), w.priority(), w.zones(), w.hours(), w.pickUp(), active)));
        search().warehouseChanged(code);
    }

    @Test
    default void finds_a_product_as_soon_as_it_is_saved() {
        var brand = newBrand();
        assertThat(found(all(brand))).isEmpty();

        var product = add(brand, "Kaos Kawung Nila", 120_000, "Nila", "M", "L");

        assertThat(found(all(brand))).containsExactly(product.slug());
        assertThat(found(query("kawung", brand, Set.of(), Set.of(), null, null, false)))
                .containsExactly(product.slug());
        assertThat(found(query("nila KAOS", brand, Set.of(), Set.of(), null, null, false)))
                .containsExactly(product.slug());
        assertThat(found(query("kemeja", brand, Set.of(), Set.of(), null, null, false)))
                .isEmpty();
    }

    @Test
    default void what_is_no_longer_published_is_not_found() {
        var brand = newBrand();
        var product = add(brand, "Kaos Kawung", 120_000, "Nila", "M");
        var stored = products().find(product.slug()).orElseThrow();

        products()
                .save(List.of(id.laris.application.catalogue.ProductsContract.with(stored, stored.variants(), false)));

        assertThat(found(all(brand))).isEmpty();
    }

    @Test
    default void a_card_says_what_it_costs_and_what_is_free() {
        var brand = newBrand();
        var product = add(brand, "Kaos Kawung", 120_000, "Nila", "M", "L");
        receive(product);

        var card = search().search(all(brand)).items().get(0);

        assertThat(card.title()).isEqualTo("Kaos Kawung");
        assertThat(card.brand()).isEqualTo(brand);
        assertThat(card.from()).isEqualTo(Money.rupiah(120_000));
        assertThat(card.to()).isEqualTo(Money.rupiah(120_000));
        assertThat(card.colours()).containsExactly("Nila");
        assertThat(card.picture()).isPresent();
        assertThat(card.available()).isEqualTo(3);
    }

    @Test
    default void values_of_one_filter_are_alternatives_and_filters_together_all_hold() {
        var brand = newBrand();
        var blue = add(brand, "A", 50_000, "Biru", "M", "L");
        var red = add(brand, "B", 150_000, "Merah", "L");
        var green = add(brand, "C", 250_000, "Hijau", "S");

        assertThat(found(query("", brand, Set.of("L"), Set.of(), null, null, false)))
                .containsExactly(blue.slug(), red.slug());
        assertThat(found(query("", brand, Set.of("L"), Set.of("Merah"), null, null, false)))
                .containsExactly(red.slug());
        assertThat(found(query("", brand, Set.of(), Set.of("Merah", "Hijau"), null, null, false)))
                .containsExactly(red.slug(), green.slug());
        assertThat(found(query("", brand, Set.of(), Set.of(), 150_000L, 250_000L, false)))
                .containsExactly(red.slug(), green.slug());
        assertThat(found(query("", brand, Set.of(), Set.of(), 150_001L, null, false)))
                .containsExactly(green.slug());
        assertThat(found(query("", brand, Set.of("S"), Set.of("Merah"), null, null, false)))
                .isEmpty();
    }

    @Test
    default void size_colour_and_stock_are_asked_of_one_and_the_same_variant() {
        var brand = newBrand();
        var slug = "p-" + UUID.randomUUID();
        var product = Goods.product(
                slug,
                "A",
                brand,
                "kaos",
                List.of("Ukuran", "Warna"),
                true,
                Goods.variant(new Sku(slug + "-1"), Money.rupiah(50_000), "M", "Biru"),
                Goods.variant(new Sku(slug + "-2"), Money.rupiah(50_000), "L", "Merah"),
                Goods.variant(new Sku(slug + "-3"), Money.rupiah(50_000), "XL", "Merah"));
        products().add(List.of(product));
        receive(product, 0);
        receive(product, 1);

        assertThat(found(query("", brand, Set.of("M"), Set.of("Merah"), null, null, false)))
                .isEmpty();
        assertThat(found(query("", brand, Set.of("M", "L"), Set.of("Merah", "Hijau"), null, null, true)))
                .containsExactly(product.slug());
        assertThat(found(query("", brand, Set.of("XL"), Set.of(), null, null, true)))
                .isEmpty();
        assertThat(found(query("", brand, Set.of("XL"), Set.of(), null, null, false)))
                .containsExactly(product.slug());
    }

    @Test
    default void counts_beside_sizes_and_colours_are_those_of_the_variants_that_are_left() {
        var brand = newBrand();
        var slug = "p-" + UUID.randomUUID();
        var product = Goods.product(
                slug,
                "A",
                brand,
                "kaos",
                List.of("Ukuran", "Warna"),
                true,
                Goods.variant(new Sku(slug + "-1"), Money.rupiah(50_000), "M", "Biru"),
                Goods.variant(new Sku(slug + "-2"), Money.rupiah(50_000), "L", "Merah"),
                Goods.variant(new Sku(slug + "-3"), Money.rupiah(50_000), "XL", "Merah"));
        products().add(List.of(product));
        receive(product, 1);

        var red = query("", brand, Set.of(), Set.of("Merah"), null, null, false);
        assertThat(facet(red, "size")).isEqualTo(Map.of("L", 1L, "XL", 1L));
        assertThat(facet(red, "colour")).isEqualTo(Map.of("Biru", 1L, "Merah", 1L));
        assertThat(facet(query("", brand, Set.of(), Set.of("Merah"), null, null, true), "size"))
                .isEqualTo(Map.of("L", 1L));
        assertThat(facet(query("", brand, Set.of(), Set.of(), null, null, true), "colour"))
                .isEqualTo(Map.of("Merah", 1L));
        var medium = query("", brand, Set.of("M"), Set.of(), null, null, false);
        assertThat(facet(medium, "colour")).isEqualTo(Map.of("Biru", 1L));
        assertThat(facet(medium, "inStock").getOrDefault("true", 0L)).isZero();
        assertThat(facet(red, "inStock")).isEqualTo(Map.of("true", 1L));
    }

    @Test
    default void goods_are_in_stock_when_a_piece_is_free() {
        var brand = newBrand();
        add(brand, "A", 50_000, "Biru", "M");
        var there = add(brand, "B", 50_000, "Biru", "M");
        receive(there);

        assertThat(found(query("", brand, Set.of(), Set.of(), null, null, true)))
                .containsExactly(there.slug());
    }

    @Test
    default void counts_leave_out_the_filter_they_stand_beside() {
        var brand = newBrand();
        add(brand, "A", 50_000, "Biru", "M", "L");
        add(brand, "B", 150_000, "Merah", "L");
        add(brand, "C", 250_000, "Hijau", "S");
        var query = query("", brand, Set.of("L"), Set.of("Merah"), null, null, false);

        assertThat(facet(query, "size")).isEqualTo(Map.of("L", 1L));
        assertThat(facet(query, "colour")).isEqualTo(Map.of("Biru", 1L, "Merah", 1L));
        assertThat(facet(all(brand), "brand")).containsEntry(brand, 3L);
        assertThat(facet(all(brand), "category")).containsEntry("kaos", 3L);
        assertThat(search().search(query).total()).isEqualTo(1);
        assertThat(search().search(query).facets().stream()
                        .flatMap(f -> f.values().stream())
                        .filter(SearchResult.Value::chosen)
                        .map(SearchResult.Value::value))
                .containsExactlyInAnyOrder("L", "Merah", brand);
    }

    @Test
    default void every_sort_leads_through_all_pages_once() {
        var brand = newBrand();
        var added = new ArrayList<Slug>();
        for (int i = 0; i < 5; i++)
            added.add(add(brand, "Sama", 50_000 + i / 2, "Biru", "M").slug());

        for (var sort : SearchQuery.Sort.values()) {
            var seen = new ArrayList<Slug>();
            var cursor = Optional.<String>empty();
            do {
                var page = search().search(page(brand, sort, cursor));
                assertThat(page.total()).isEqualTo(5);
                page.items().forEach(card -> seen.add(card.slug()));
                cursor = page.next();
            } while (cursor.isPresent());
            assertThat(seen).as(sort.name()).containsExactlyInAnyOrderElementsOf(added);
        }
    }

    @Test
    default void sorts_by_price_both_ways() {
        var brand = newBrand();
        var dear = add(brand, "A", 300_000, "Biru", "M");
        var cheap = add(brand, "B", 100_000, "Biru", "M");

        assertThat(found(page(brand, SearchQuery.Sort.PRICE_UP, Optional.empty())))
                .containsExactly(cheap.slug(), dear.slug());
        assertThat(found(page(brand, SearchQuery.Sort.PRICE_DOWN, Optional.empty())))
                .containsExactly(dear.slug(), cheap.slug());
    }

    @Test
    default void related_goods_can_be_bought_and_are_never_the_product_itself() {
        var brand = newBrand();
        var product = add(brand, "A", 50_000, "Biru", "M");
        var soldOut = add(brand, "B", 50_000, "Biru", "M");
        var other = add(brand, "C", 50_000, "Biru", "M");
        receive(product);
        receive(other);

        var related = search().related(product.slug(), 1_000, Language.ID).stream()
                .map(ProductCard::slug)
                .toList();

        assertThat(related).contains(other.slug()).doesNotContain(product.slug(), soldOut.slug());
    }

    @Test
    default void related_goods_are_named_in_the_language_asked_for() {
        var brand = newBrand();
        var product = add(brand, "A", 50_000, "Biru", "M");
        var slug = "p-" + UUID.randomUUID();
        var indonesian = Goods.product(
                slug, "Kaos Ombak", brand, "kaos", List.of(), true, Goods.variant(new Sku(slug), Money.rupiah(50_000)));
        var other = translated(indonesian, "Wave Tee");
        products().add(List.of(other));
        receive(other);

        assertThat(relatedTitle(product, other, Language.ID)).isEqualTo("Kaos Ombak");
        assertThat(relatedTitle(product, other, Language.EN)).isEqualTo("Wave Tee");
    }

    private String relatedTitle(Product product, Product other, Language language) {
        return search().related(product.slug(), 1_000, language).stream()
                .filter(card -> card.slug().equals(other.slug()))
                .map(ProductCard::title)
                .findFirst()
                .orElseThrow();
    }

    private static Product translated(Product p, String english) {
        return new Product(
                p.id(),
                p.slug(),
                Map.of(
                        Language.ID,
                        p.text(Language.ID),
                        Language.EN,
                        new ProductText(english, "<p>" + english + "</p>")),
                p.brand(),
                p.category(),
                p.tags(),
                p.optionNames(),
                p.variants(),
                p.pictures(),
                p.specification(),
                p.published(),
                p.createdAt(),
                p.version());
    }

    @Test
    default void suggests_products_by_the_beginning_of_their_name() {
        var name = "Saran" + UUID.randomUUID().toString().replace("-", "");
        var product = add(newBrand(), name + " Kawung", 50_000, "Biru", "M");

        assertThat(search().suggest(name.substring(0, 20), 5, Language.ID))
                .containsExactly(new Suggestion(
                        "product", name + " Kawung", product.slug().value()));
    }
}
