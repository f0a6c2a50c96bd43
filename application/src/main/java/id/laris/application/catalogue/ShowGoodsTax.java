package id.laris.application.catalogue;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.tax.TaxClass;
import java.util.List;

/** To which class of tax a product belongs, and why: its own or that of its shelf. Goods that are not on sale too. */
@UseCase
@Requires(Permission.EDIT_CATALOGUE)
public final class ShowGoodsTax {
    /** @param inherited what it is without a class of its own */
    public record GoodsTax(Product product, TaxClass inherited, List<Category> categories) {}

    private final Products products;
    private final Categories categories;

    public ShowGoodsTax(Products products, Categories categories) {
        this.products = products;
        this.categories = categories;
    }

    /** @throws Missing product-not-found */
    public GoodsTax show(Slug slug) {
        var product = products.find(slug).orElseThrow(() -> new Missing("product", slug));
        var all = categories.all();
        return new GoodsTax(product, Category.taxClassOn(product.category(), all), all);
    }
}
