package id.laris.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.OptionKind;
import id.laris.domain.catalogue.Product;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Sku;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoCatalogueTest {
    private static final Pattern DRAWN =
            Pattern.compile("/gambar/([a-z-]+)\\.svg\\?warna=([0-9A-F]{6})(?:&motif=([a-z]+))?(?:&tampak=([a-z]+))?");

    private final DemoCatalogue catalogue = new DemoCatalogue();
    private final List<Product> products = catalogue.products(Instant.parse("2026-11-21T02:00:00Z"));

    @Test
    void every_product_stands_on_a_shelf_that_exists() {
        var shelves = catalogue.categories().stream().map(Category::slug).toList();

        assertThat(products)
                .allMatch(product -> shelves.contains(product.category().orElseThrow()));
        assertThat(catalogue.categories())
                .allMatch(shelf -> shelf.parent().map(shelves::contains).orElse(true));
    }

    @Test
    void every_product_is_told_in_both_languages_without_shouting() {
        for (var product : products) {
            for (var language : Language.values()) {
                var text = product.text(language);
                assertThat(text.title() + text.description()).as(text.title()).doesNotContain("!");
                assertThat(text.description()).contains("<p>", "<li>").hasSizeGreaterThan(150);
            }
            assertThat(product.text(Language.EN).title()).isNotEqualTo(product.title());
            assertThat(product.specification(Language.ID)).containsKeys("Bahan", "Perawatan", "Asal");
            assertThat(product.specification(Language.EN))
                    .containsKeys("Fabric", "Care", "Made in")
                    .hasSameSizeAs(product.specification());
        }
    }

    @Test
    void skus_and_barcodes_are_unique_and_barcodes_scan() {
        var variants = products.stream().flatMap(p -> p.variants().stream()).toList();

        assertThat(variants).extracting(v -> v.sku().value()).doesNotHaveDuplicates();
        assertThat(variants).extracting(v -> v.barcode().orElseThrow()).doesNotHaveDuplicates();
        assertThat(variants).allMatch(v -> isInternalEan(v.barcode().orElseThrow()));
    }

    @Test
    void every_picture_can_be_drawn_and_shows_a_colour_of_the_palette() {
        var palette = DemoFile.read("colours.csv").stream()
                .collect(Collectors.toMap(line -> line.text("Name"), line -> line.text("Hex")));

        for (var product : products) {
            assertThat(product.pictures()).hasSizeGreaterThanOrEqualTo(4);
            for (var picture : product.pictures()) {
                var parts = DRAWN.matcher(picture.address());
                assertThat(parts.matches()).as(picture.address()).isTrue();
                assertThat(palette).containsValue(parts.group(2));
                assertThat(DemoFile.class.getResource("/drawings/goods/" + parts.group(1) + "-depan.svg"))
                        .isNotNull();
                if (parts.group(3) != null)
                    assertThat(DemoFile.class.getResource("/drawings/motifs/" + parts.group(3) + ".svg"))
                            .isNotNull();
                assertThat(picture.alt()).isNotBlank();
            }
            assertThat(palette.keySet()).containsAll(product.valuesOf(OptionKind.COLOUR));
            assertThat(product.variants()).allMatch(v -> v.picture()
                    .orElseThrow()
                    .contains(palette.get(v.optionValues().get(0))));
        }
    }

    @Test
    void the_stock_file_knows_every_variant_and_no_other() {
        assertThat(DemoPlaces.stock().keySet())
                .containsExactlyInAnyOrderElementsOf(products.stream()
                        .flatMap(p -> p.variants().stream())
                        .map(v -> v.sku())
                        .collect(Collectors.<Sku>toList()));
    }

    @Test
    void some_goods_are_low_and_some_are_gone() {
        var free = DemoPlaces.stock().values().stream()
                .map(levels ->
                        levels.values().stream().mapToInt(Integer::intValue).sum())
                .toList();

        assertThat(free.stream().filter(n -> n == 0).count()).isBetween(20L, 120L);
        assertThat(free.stream().filter(n -> n > 0 && n <= 3).count()).isBetween(20L, 200L);
    }

    @Test
    void the_tariff_reaches_every_customer() {
        var tariff = DemoPlaces.tariff();

        for (var person : DemoPlaces.people(new AllRegions()))
            assertThat(tariff.optionsFor(person.address().village().code(), 1_200))
                    .as(person.contact().name())
                    .hasSize(3);
    }

    private static boolean isInternalEan(String barcode) {
        if (!barcode.matches("2\\d{12}")) return false;
        int sum = 0;
        for (int i = 0; i < 13; i++) sum += (barcode.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        return sum % 10 == 0;
    }
}
