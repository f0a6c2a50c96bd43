package id.laris.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductId;
import id.laris.domain.catalogue.ProductText;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.shipping.PackedSize;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of products promises. */
public interface ProductsContract {
    Products products();

    @Test
    default void published_products_are_listed_by_slug_from_any_place_on() {
        var some = List.of(full(), full(), full());
        products().add(some);
        var hidden = full();
        products().add(List.of(with(hidden, hidden.variants(), false)));
        var slugs = some.stream().map(Product::slug).sorted().toList();

        var all = products().published(Optional.empty(), 10_000);

        assertThat(all).isSorted().containsSubsequence(slugs).doesNotContain(hidden.slug());
        assertThat(products().published(Optional.of(slugs.get(0)), 10_000))
                .contains(slugs.get(1), slugs.get(2))
                .doesNotContain(slugs.get(0));
        assertThat(products().published(Optional.empty(), 2)).isEqualTo(all.subList(0, 2));
    }

    @Test
    default void a_scanner_means_the_sku_of_that_name_else_the_one_of_that_barcode() {
        var product = full();
        var small = product.variants().get(0);
        var medium = product.variants().get(1);
        var barcode = "B-" + UUID.randomUUID();
        var marked = new Variant(
                small.sku(),
                small.optionValues(),
                small.price(),
                small.compareAt(),
                small.packed(),
                Optional.of(barcode),
                small.picture(),
                small.taxable());
        products().add(List.of(with(product, List.of(marked, medium), true)));

        assertThat(products().scanned(barcode)).containsExactly(small.sku());
        assertThat(products().scanned(" " + medium.sku() + " ")).containsExactly(medium.sku());
        assertThat(products().scanned("TIDAK-ADA-" + UUID.randomUUID())).isEmpty();
        assertThat(products().scanned("")).isEmpty();
    }

    /** A product with everything a product can have, new for each call. */
    static Product full() {
        var name = "produk-" + UUID.randomUUID();
        var specification = new LinkedHashMap<String, String>();
        specification.put("Bahan", "Katun 24s");
        specification.put("Asal", "Bandung");
        var english = new LinkedHashMap<String, String>();
        english.put("Fabric", "Cotton 24s");
        english.put("Care", "Wash cold");
        english.put("Origin", "Bandung");
        var small = new Variant(
                new Sku(name + "-S"),
                List.of("Nila", "S"),
                Money.rupiah(90_000),
                Optional.of(Money.rupiah(120_000)),
                new PackedSize(220, 30, 25, 3),
                Optional.of("2000000000015"),
                Optional.of("/gambar/kaos.svg?warna=1F2A44"),
                true);
        var medium = new Variant(
                new Sku(name + "-M"),
                List.of("Nila", "M"),
                Money.rupiah(95_000),
                Optional.empty(),
                PackedSize.ofGrams(230),
                Optional.empty(),
                Optional.empty(),
                false);
        return new Product(
                new ProductId(UUID.randomUUID()),
                new Slug(name),
                Map.of(
                        Language.ID,
                        new ProductText("Kaos Uji", "<p>Adem.</p>"),
                        Language.EN,
                        new ProductText("Test tee", "<p>Cool.</p>", english)),
                "Pasundan",
                Optional.of(new Slug("kaos")),
                Set.of("baru", "katun"),
                List.of("Warna", "Ukuran"),
                List.of(small, medium),
                List.of(new Picture("https://contoh.test/a.jpg", "Depan"), new Picture("/gambar/kaos.svg", "")),
                specification,
                true,
                Instant.parse("2026-10-01T00:00:00Z"),
                0);
    }

    static Product with(Product p, List<Variant> variants, boolean published) {
        return new Product(
                p.id(),
                p.slug(),
                p.texts(),
                p.brand(),
                p.category(),
                p.tags(),
                p.optionNames(),
                variants,
                p.pictures(),
                p.specification(),
                published,
                p.createdAt(),
                p.version());
    }

    private Product stored(Product product) {
        products().add(List.of(product));
        return products().find(product.slug()).orElseThrow();
    }

    @Test
    default void a_product_comes_back_as_it_was_stored() {
        var product = full();

        var stored = stored(product);

        assertThat(stored).usingRecursiveComparison().ignoringFields("version").isEqualTo(product);
        assertThat(stored.specification(Language.EN))
                .containsExactly(
                        Map.entry("Fabric", "Cotton 24s"),
                        Map.entry("Care", "Wash cold"),
                        Map.entry("Origin", "Bandung"));
        assertThat(products().findAll(List.of(product.slug(), new Slug("tidak-ada"))))
                .hasSize(1);
        assertThat(products().find(new Slug("tidak-ada"))).isEmpty();
    }

    @Test
    default void skus_tell_their_product_and_offer() {
        var product = stored(full());
        var sku = product.variants().get(0).sku();

        assertThat(products().owners(List.of(sku, new Sku("tidak-ada"))))
                .containsOnlyKeys(sku)
                .containsEntry(sku, product.slug());
        var offer = products().offers(List.of(sku, new Sku("tidak-ada"))).get(sku);
        assertThat(offer.title()).isEqualTo("Kaos Uji");
        assertThat(offer.optionText()).isEqualTo("Nila / S");
        assertThat(offer.price()).isEqualTo(Money.rupiah(90_000));
        assertThat(offer.packed()).isEqualTo(new PackedSize(220, 30, 25, 3));
        assertThat(offer.picture().orElseThrow().address()).isEqualTo("/gambar/kaos.svg?warna=1F2A44");
        assertThat(products()
                        .offers(List.of(product.variants().get(1).sku()))
                        .values()
                        .iterator()
                        .next()
                        .picture()
                        .orElseThrow()
                        .address())
                .isEqualTo("https://contoh.test/a.jpg");
    }

    @Test
    default void what_is_not_published_is_not_offered() {
        var product = stored(with(full(), full().variants(), false));

        assertThat(products()
                        .offers(product.variants().stream().map(Variant::sku).toList()))
                .isEmpty();
        assertThat(products().find(product.slug())).isPresent();
    }

    @Test
    default void a_change_is_kept_and_a_missing_variant_is_no_longer_sold() {
        var product = stored(full());
        var first = product.variants().get(0);
        var cheaper = new Variant(
                first.sku(),
                first.optionValues(),
                Money.rupiah(80_000),
                first.compareAt(),
                first.packed(),
                first.barcode(),
                first.picture(),
                first.taxable());

        products().save(List.of(with(product, List.of(cheaper), true)));

        var after = products().find(product.slug()).orElseThrow();
        assertThat(after.variants()).containsExactly(cheaper);
        assertThat(after.version()).isGreaterThan(product.version());
        assertThat(products().offers(List.of(product.variants().get(1).sku()))).isEmpty();
    }

    @Test
    default void a_save_over_a_newer_version_is_refused() {
        var product = stored(full());
        products().save(List.of(with(product, product.variants(), false)));

        assertThatThrownBy(() -> products().save(List.of(product))).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void a_slug_is_given_once() {
        var product = stored(full());
        var other = full();
        var same = new Product(
                other.id(),
                product.slug(),
                other.texts(),
                other.brand(),
                other.category(),
                other.tags(),
                other.optionNames(),
                other.variants(),
                other.pictures(),
                other.specification(),
                true,
                other.createdAt(),
                0);

        assertThatThrownBy(() -> products().add(List.of(same)))
                .isInstanceOf(Products.Taken.class)
                .extracting("code")
                .isEqualTo("slug-taken");
    }

    @Test
    default void a_sku_is_given_once() {
        var product = stored(full());

        assertThatThrownBy(() -> products().add(List.of(with(full(), product.variants(), true))))
                .isInstanceOf(Products.Taken.class)
                .extracting("code")
                .isEqualTo("sku-taken");
    }

    @Test
    default void many_are_stored_together() {
        var several = List.of(full(), full(), full());

        products().add(several);

        assertThat(products().findAll(several.stream().map(Product::slug).toList()))
                .hasSize(3);
    }
}
