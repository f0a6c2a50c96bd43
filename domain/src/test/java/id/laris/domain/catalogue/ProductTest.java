package id.laris.domain.catalogue;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.PackedSize;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;

class ProductTest {
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    @Example
    void a_variant_has_one_value_for_each_option() {
        assertThat(product(List.of("Warna", "Ukuran"), variant("A", 1, "Nila", "M"))
                        .variants()
                        .get(0)
                        .optionText())
                .isEqualTo("Nila / M");
        assertThatThrownBy(() -> product(List.of("Warna", "Ukuran"), variant("A", 1, "Nila")))
                .hasFieldOrPropertyWithValue("code", "invalid-options");
        assertThatThrownBy(() -> product(List.of(), variant("A", 1, "Nila"))).isInstanceOf(Invalid.class);
    }

    @Example
    void no_two_variants_share_a_sku_or_a_choice() {
        assertThatThrownBy(() -> product(List.of("Ukuran"), variant("A", 1, "M"), variant(" A ", 1, "L")))
                .hasFieldOrPropertyWithValue("code", "invalid-sku");
        assertThatThrownBy(() -> product(List.of("Ukuran"), variant("A", 1, "M"), variant("B", 1, "M")))
                .hasFieldOrPropertyWithValue("code", "invalid-options");
        assertThatThrownBy(() -> product(List.of("Ukuran", "Ukuran"), variant("A", 1, "M", "M")))
                .hasFieldOrPropertyWithValue("code", "invalid-options");
        assertThatThrownBy(() -> product(List.of("a", "b", "c", "d"), variant("A", 1, "1", "2", "3", "4")))
                .hasFieldOrPropertyWithValue("code", "invalid-options");
    }

    @Example
    void has_at_least_one_variant_and_no_more_than_its_limits() {
        assertThatThrownBy(() -> product(List.of())).hasFieldOrPropertyWithValue("code", "invalid-variants");
        var many = IntStream.rangeClosed(0, Product.MOST_VARIANTS)
                .mapToObj(i -> variant("S" + i, 1, "v" + i))
                .toArray(Variant[]::new);
        assertThatThrownBy(() -> product(List.of("Ukuran"), many)).isInstanceOf(Invalid.class);
        var tags = IntStream.rangeClosed(0, Product.MOST_TAGS)
                .mapToObj(i -> "t" + i)
                .collect(Collectors.toSet());
        assertThatThrownBy(() -> tagged(tags)).hasFieldOrPropertyWithValue("code", "invalid-tags");
    }

    @Example
    void prices_stay_between_nothing_and_a_trillion() {
        assertThat(variant("A", 0).price()).isEqualTo(rupiah(0));
        assertThat(variant("A", Variant.MOST_PRICE).price()).isEqualTo(rupiah(Variant.MOST_PRICE));
        assertThatThrownBy(() -> variant("A", -1)).hasFieldOrPropertyWithValue("code", "invalid-price");
        assertThatThrownBy(() -> variant("A", Variant.MOST_PRICE + 1)).isInstanceOf(Invalid.class);
        var cheap = product(List.of("Ukuran"), variant("A", 30_000, "S"), variant("B", 20_000, "M"));
        assertThat(cheap.lowestPrice()).isEqualTo(rupiah(20_000));
        assertThat(cheap.highestPrice()).isEqualTo(rupiah(30_000));
    }

    @Example
    void a_former_price_is_kept_only_when_it_was_higher() {
        assertThat(before(100, 150).compareAt()).contains(rupiah(150));
        assertThat(before(100, 100).compareAt()).isEmpty();
        assertThat(before(100, 50).compareAt()).isEmpty();
        assertThatThrownBy(() -> before(100, -5)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> before(100, Long.MAX_VALUE)).isInstanceOf(Invalid.class);
    }

    @Example
    void colours_and_sizes_are_told_by_the_options_name() {
        var shirt = product(
                List.of("Color", "Ukuran"),
                variant("A", 1, "Nila", "M"),
                variant("B", 1, "Nila", "L"),
                variant("C", 1, "Putih", "M"));

        assertThat(shirt.valuesOf(OptionKind.COLOUR)).containsExactly("Nila", "Putih");
        assertThat(shirt.valuesOf(OptionKind.SIZE)).containsExactly("M", "L");
        assertThat(shirt.valuesOf(OptionKind.OTHER)).isEmpty();
        assertThat(OptionKind.of(" WARNA ")).isEqualTo(OptionKind.COLOUR);
    }

    @Example
    void says_the_same_whatever_its_id_and_version() {
        var stored = product(List.of(), variant("A", 1));
        var imported = new Product(
                new ProductId(new UUID(9, 9)),
                stored.slug(),
                stored.texts(),
                " Laris ",
                stored.category(),
                Set.of("kaos", "katun"),
                List.of(),
                List.of(variant("A", 1)),
                stored.pictures(),
                stored.specification(),
                true,
                NOON.plusSeconds(99),
                7);

        assertThat(imported.saysTheSameAs(stored)).isTrue();
        assertThat(imported.withIdentityOf(stored)).isEqualTo(stored);
        assertThat(product(List.of(), variant("A", 2)).saysTheSameAs(stored)).isFalse();
    }

    @Example
    void keeps_its_own_copy_of_what_it_was_made_of() {
        var texts = new LinkedHashMap<>(Map.of(Language.ID, new ProductText("Kaos", "")));
        var product = new Product(
                new ProductId(new UUID(0, 1)),
                new Slug("kaos"),
                texts,
                null,
                Optional.empty(),
                Set.of(),
                List.of(),
                List.of(variant("A", 1)),
                List.of(),
                Map.of(),
                true,
                NOON,
                0);

        texts.clear();

        assertThat(product.title()).isEqualTo("Kaos");
        assertThat(product.text(Language.EN).title()).isEqualTo("Kaos");
        assertThat(product.brand()).isEmpty();
        assertThatThrownBy(() -> product.tags().add("x")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Example
    void tells_its_specification_in_the_language_it_was_translated_to() {
        var plain = new ProductText("Kaos", "");
        var translated = new ProductText("Tee", "", Map.of("Fabric", "Cotton"));

        assertThat(specified(plain, translated).specification(Language.EN))
                .containsExactly(Map.entry("Fabric", "Cotton"));
        assertThat(specified(plain, translated).specification(Language.ID))
                .containsExactly(Map.entry("Bahan", "Katun"));
        assertThat(specified(plain, plain).specification(Language.EN)).containsExactly(Map.entry("Bahan", "Katun"));
    }

    private static Product specified(ProductText indonesian, ProductText english) {
        return new Product(
                new ProductId(new UUID(0, 1)),
                new Slug("kaos"),
                Map.of(Language.ID, indonesian, Language.EN, english),
                "",
                Optional.empty(),
                Set.of(),
                List.of(),
                List.of(variant("A", 1)),
                List.of(),
                Map.of("Bahan", "Katun"),
                true,
                NOON,
                0);
    }

    @Example
    void texts_are_present_bounded_and_printable() {
        assertThat(new ProductText(" Kaos ", "<p>a\nb</p>").title()).isEqualTo("Kaos");
        assertThatThrownBy(() -> new ProductText("", "")).hasFieldOrPropertyWithValue("code", "invalid-title");
        assertThatThrownBy(() -> new ProductText("x".repeat(1_000_000), "")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new ProductText("Ka\0os", "")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new ProductText("Kaos", "x".repeat(65_537)))
                .hasFieldOrPropertyWithValue("code", "invalid-description");
        assertThatThrownBy(() -> new Product(
                        new ProductId(new UUID(0, 1)),
                        new Slug("kaos"),
                        Map.of(Language.EN, new ProductText("Shirt", "")),
                        "",
                        Optional.empty(),
                        Set.of(),
                        List.of(),
                        List.of(variant("A", 1)),
                        List.of(),
                        Map.of(),
                        true,
                        NOON,
                        0))
                .hasFieldOrPropertyWithValue("code", "invalid-title");
    }

    @Example
    void a_picture_is_on_the_web_or_drawn_by_the_shop() {
        assertThat(new Picture(" https://cdn.example/a.jpg?v=1 ", null).alt()).isEmpty();
        assertThat(new Picture("/gambar/kaos.svg?warna=nila", "Kaos").isDrawn()).isTrue();
        for (var bad : new String[] {
            null,
            "",
            "javascript:alert(1)",
            "data:image/png;base64,AA",
            "//cdn.example/a.jpg",
            "ftp://a/b",
            "https://a/\" onerror=\"x",
            "https://a/<b>",
            "https://a/ b",
            "https://a/\0b",
            "/admin",
            "https://" + "a".repeat(1_000_000)
        }) assertThatThrownBy(() -> new Picture(bad, "")).hasFieldOrPropertyWithValue("code", "invalid-picture");
    }

    @Example
    void a_category_is_not_its_own_parent() {
        var slug = new Slug("kaos");

        assertThat(new Category(slug, " Kaos ", Optional.of("Shirts"), Optional.empty(), 0).name(Language.EN))
                .isEqualTo("Shirts");
        assertThat(new Category(slug, "Kaos", Optional.empty(), Optional.empty(), 0).name(Language.EN))
                .isEqualTo("Kaos");
        assertThatThrownBy(() -> new Category(slug, "Kaos", Optional.empty(), Optional.of(slug), 0))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Category(slug, "x".repeat(81), Optional.empty(), Optional.empty(), 0))
                .isInstanceOf(Invalid.class);
    }

    private static Product product(List<String> options, Variant... variants) {
        return new Product(
                new ProductId(new UUID(0, 1)),
                new Slug("kaos"),
                Map.of(Language.ID, new ProductText("Kaos", "")),
                "Laris",
                Optional.empty(),
                Set.of("katun", "kaos"),
                options,
                List.of(variants),
                List.of(),
                Map.of(),
                true,
                NOON,
                3);
    }

    private static Product tagged(Set<String> tags) {
        return new Product(
                new ProductId(new UUID(0, 1)),
                new Slug("kaos"),
                Map.of(Language.ID, new ProductText("Kaos", "")),
                "",
                Optional.empty(),
                tags,
                List.of(),
                List.of(variant("A", 1)),
                List.of(),
                Collections.emptyMap(),
                true,
                NOON,
                0);
    }

    private static Variant variant(String sku, long price, String... values) {
        return new Variant(
                new Sku(sku),
                List.of(values),
                rupiah(price),
                Optional.empty(),
                PackedSize.ofGrams(200),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private static Variant before(long price, long former) {
        return new Variant(
                new Sku("A"),
                List.of(),
                rupiah(price),
                Optional.of(Money.rupiah(former)),
                PackedSize.ofGrams(200),
                Optional.empty(),
                Optional.empty(),
                true);
    }
}
