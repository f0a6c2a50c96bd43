package id.laris.rest.api.catalogue;

import id.laris.application.catalogue.ShowProduct.ProductPage;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Language;
import id.laris.domain.tax.TaxClass;
import id.laris.rest.api.shared.MoneyView;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Product")
record ProductView(
        String slug,
        String title,

        @Schema(description = "HTML as it was entered; show it only after your own cleaning")
        String description,

        String brand,

        @Schema(description = "Its categories, from the top down")
        List<CategoryStep> categories,

        Collection<String> tags,
        @Schema(examples = "[\"Warna\",\"Ukuran\"]") List<String> optionNames,
        List<VariantView> variants,
        List<PictureView> pictures,
        Map<String, String> specification,

        @Schema(description = "Free pieces of all variants together")
        int available,

        Instant createdAt,

        @Schema(description = "Class of tax of its own; null when it is that of its category", nullable = true)
        String taxClass,

        @Schema(description = "Goods like it that can be bought")
        List<ProductCardView> related) {
    @Schema(name = "CategoryStep")
    record CategoryStep(String slug, String name) {}

    @Schema(name = "Variant")
    record VariantView(
            String sku,

            @Schema(description = "Value of each option", examples = "{\"Warna\":\"Hitam\",\"Ukuran\":\"L\"}")
            Map<String, String> options,

            MoneyView price,
            @Schema(nullable = true) MoneyView compareAt,
            int grams,
            @Schema(nullable = true) String barcode,
            @Schema(nullable = true) String picture,
            int available) {}

    static ProductView of(ProductPage page, Language language) {
        var product = page.product();
        var text = product.text(language);
        return new ProductView(
                product.slug().value(),
                text.title(),
                text.description(),
                product.brand(),
                page.trail().stream()
                        .map(c -> new CategoryStep(c.slug().value(), c.name(language)))
                        .toList(),
                product.tags(),
                product.optionNames(),
                product.variants().stream().map(v -> variant(product, v, page)).toList(),
                product.pictures().stream().map(PictureView::of).toList(),
                product.specification(language),
                product.variants().stream()
                        .mapToInt(v -> page.availableOf(v.sku()).value())
                        .sum(),
                product.createdAt(),
                product.taxClass().map(TaxClass::name).orElse(null),
                page.related().stream().map(ProductCardView::of).toList());
    }

    private static VariantView variant(Product product, Variant variant, ProductPage page) {
        var options = new LinkedHashMap<String, String>();
        for (int i = 0; i < product.optionNames().size(); i++)
            options.put(product.optionNames().get(i), variant.optionValues().get(i));
        return new VariantView(
                variant.sku().value(),
                options,
                MoneyView.of(variant.price()),
                variant.compareAt().map(MoneyView::of).orElse(null),
                variant.packed().grams(),
                variant.barcode().orElse(null),
                variant.picture().orElse(null),
                page.availableOf(variant.sku()).value());
    }
}
