package id.laris.application.catalogue;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.application.search.ProductCard;
import id.laris.application.search.ProductSearch;
import id.laris.application.stock.StockBook;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.util.List;
import java.util.Map;

/** A product's page: the product, how many of each variant are free, the shelves it stands on, goods like it. */
@UseCase
@OpenToAll
public final class ShowProduct {
    /**
     * @param available free pieces over all warehouses; a variant without an entry has none
     * @param trail its categories from the top down
     */
    public record ProductPage(
            Product product, Map<Sku, Quantity> available, List<Category> trail, List<ProductCard> related) {
        public Quantity availableOf(Sku sku) {
            return available.getOrDefault(sku, Quantity.ZERO);
        }
    }

    private static final int RELATED = 4;

    private final Products products;
    private final BrowseCategories categories;
    private final StockBook stock;
    private final ProductSearch search;

    public ShowProduct(Products products, BrowseCategories categories, StockBook stock, ProductSearch search) {
        this.products = products;
        this.categories = categories;
        this.stock = stock;
        this.search = search;
    }

    /** @param language what the goods like it are called in; the product itself carries its texts in all languages */
    public ProductPage show(Slug slug, Language language) {
        var product = products.find(slug).filter(Product::published).orElseThrow(() -> new Missing("product", slug));
        return new ProductPage(
                product,
                stock.available(product.variants().stream().map(Variant::sku).toList()),
                product.category().map(categories::trail).orElse(List.of()),
                search.related(slug, RELATED, language));
    }
}
