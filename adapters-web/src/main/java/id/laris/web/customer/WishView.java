package id.laris.web.customer;

import id.laris.application.customer.ShowWishlist.Wished;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Sku;
import id.laris.web.shared.Formats;
import java.util.Optional;

/**
 * A wish as its page shows it.
 *
 * @param sku of the variant that can be put into the cart at once; null when one must be chosen first
 * @param picture null when there is none
 */
record WishView(
        String slug,
        String sku,
        String title,
        String options,
        String picture,
        String price,
        boolean manyPrices,
        int free) {
    private static final int LOW = 5;

    static WishView of(Wished wished, Language language) {
        var product = wished.product();
        var variant = wished.variant()
                .or(() -> product.variants().size() == 1
                        ? Optional.of(product.variants().get(0))
                        : Optional.empty());
        return new WishView(
                product.slug().value(),
                variant.map(Variant::sku).map(Sku::value).orElse(null),
                product.text(language).title(),
                variant.map(Variant::optionText).orElse(""),
                variant.flatMap(Variant::picture)
                        .or(() -> product.pictures().stream().findFirst().map(Picture::address))
                        .orElse(null),
                Formats.text(variant.map(Variant::price).orElseGet(product::lowestPrice)),
                variant.isEmpty() && product.lowestPrice().isLessThan(product.highestPrice()),
                wished.free().value());
    }

    public boolean isSoldOut() {
        return free == 0;
    }

    public boolean isLow() {
        return free > 0 && free <= LOW;
    }

    public String getAddress() {
        return "/produk/" + slug
                + (sku == null
                        ? ""
                        : "?sku=" + java.net.URLEncoder.encode(sku, java.nio.charset.StandardCharsets.UTF_8));
    }
}
