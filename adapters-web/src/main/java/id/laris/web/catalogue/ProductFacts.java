package id.laris.web.catalogue;

import id.laris.application.catalogue.ShowProduct.ProductPage;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.shared.Language;
import io.quarkus.qute.RawString;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A product in schema.org's words, for search engines: name, pictures, and what each variant costs. */
final class ProductFacts {
    private static final int MOST_PICTURES = 5;
    private static final int MOST_OFFERS = 50;

    private ProductFacts() {}

    static RawString of(ProductPage page, Language language, String address, String shop) {
        var product = page.product();
        var text = product.text(language);
        var pictures = new JsonArray();
        product.pictures().stream()
                .limit(MOST_PICTURES)
                .map(Picture::address)
                .map(a -> a.startsWith("/") ? shop + a : a)
                .forEach(pictures::add);
        var offers = new JsonArray();
        product.variants().stream()
                .limit(MOST_OFFERS)
                .forEach(v -> offers.add(new JsonObject()
                        .put("@type", "Offer")
                        .put("sku", v.sku().value())
                        .put("url", address)
                        .put("priceCurrency", v.price().currency().code())
                        .put("price", v.price().minorUnits())
                        .put(
                                "availability",
                                "https://schema.org/"
                                        + (page.availableOf(v.sku()).isZero() ? "OutOfStock" : "InStock"))));
        var goods = new JsonObject()
                .put("@type", "Product")
                .put("name", text.title())
                .put("image", pictures)
                .put("sku", product.variants().get(0).sku().value())
                .put("offers", offers);
        if (!product.brand().isEmpty())
            goods.put("brand", new JsonObject().put("@type", "Brand").put("name", product.brand()));
        var graph = new JsonArray().add(goods).add(trail(page, language, shop));
        return safe(new JsonObject().put("@context", "https://schema.org").put("@graph", graph));
    }

    private static JsonObject trail(ProductPage page, Language language, String shop) {
        var items = new JsonArray();
        int at = 1;
        for (Category shelf : page.trail())
            items.add(new JsonObject()
                    .put("@type", "ListItem")
                    .put("position", at++)
                    .put("name", shelf.name(language))
                    .put("item", shop + "/kategori/" + shelf.slug()));
        return new JsonObject().put("@type", "BreadcrumbList").put("itemListElement", items);
    }

    /** Inside a script element only {@code <} could end it early. */
    private static RawString safe(JsonObject json) {
        return new RawString(json.encode().replace("<", "\\u003c"));
    }
}
