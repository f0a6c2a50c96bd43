package id.laris.web.catalogue;

import id.laris.application.cart.CartView;
import id.laris.application.catalogue.ShowProduct.ProductPage;
import id.laris.application.catalogue.ShownPictures;
import id.laris.application.order.QuoteCart.Quote;
import id.laris.application.search.ProductCard;
import id.laris.domain.cart.Cart.ReviewedLine;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Variant;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Goods with only those pictures that can be had: a page never shows a broken one, where none is left it draws its placeholder.
 * The addresses stay with the product, and as soon as a picture can be had it is shown.
 */
@Singleton
public class ShownGoods {
    private final ShownPictures pictures;

    ShownGoods(ShownPictures pictures) {
        this.pictures = pictures;
    }

    public List<ProductCard> cards(List<ProductCard> cards) {
        var shown = among(cards.stream().map(ProductCard::picture).toList());
        return cards.stream().map(c -> withShown(c, shown)).toList();
    }

    public List<Product> products(Collection<Product> products) {
        var shown = pictures.among(
                products.stream().flatMap(p -> p.pictures().stream()).toList());
        return products.stream().map(p -> withShown(p, shown)).toList();
    }

    ProductPage page(ProductPage page) {
        var product = page.product();
        var shown = pictures.among(product.pictures());
        return new ProductPage(withShown(product, shown), page.available(), page.trail(), cards(page.related()));
    }

    public Quote quote(Quote quote) {
        var cart = quote.cart();
        var shown = among(cart.lines().stream()
                .map(l -> l.offer().flatMap(Offer::picture))
                .toList());
        var lines = cart.lines().stream()
                .map(l ->
                        new ReviewedLine(l.line(), l.offer().map(o -> withShown(o, shown)), l.available(), l.notices()))
                .toList();
        return new Quote(
                new CartView(cart.reference(), lines, cart.goods(), cart.chargeableGrams(), cart.version()),
                quote.options(),
                quote.chosen(),
                quote.totals());
    }

    private Set<String> among(Collection<Optional<Picture>> wanted) {
        return pictures.among(wanted.stream().flatMap(Optional::stream).toList());
    }

    private static ProductCard withShown(ProductCard card, Set<String> shown) {
        return new ProductCard(
                card.slug(),
                card.title(),
                card.brand(),
                card.picture().filter(p -> shown.contains(p.address())),
                card.from(),
                card.to(),
                card.compareAt(),
                card.colours(),
                card.available());
    }

    private static Offer withShown(Offer offer, Set<String> shown) {
        return new Offer(
                offer.sku(),
                offer.product(),
                offer.title(),
                offer.optionText(),
                offer.price(),
                offer.compareAt(),
                offer.packed(),
                offer.taxClass(),
                offer.category(),
                offer.picture().filter(p -> shown.contains(p.address())));
    }

    private static Product withShown(Product product, Set<String> shown) {
        return new Product(
                product.id(),
                product.slug(),
                product.texts(),
                product.brand(),
                product.category(),
                product.tags(),
                product.optionNames(),
                product.variants().stream().map(v -> withShown(v, shown)).toList(),
                product.pictures().stream()
                        .filter(p -> shown.contains(p.address()))
                        .toList(),
                product.specification(),
                product.published(),
                product.createdAt(),
                product.version(),
                product.taxClass());
    }

    /** A variant's picture that is not among the product's is one the shop draws. */
    private static Variant withShown(Variant variant, Set<String> shown) {
        return new Variant(
                variant.sku(),
                variant.optionValues(),
                variant.price(),
                variant.compareAt(),
                variant.packed(),
                variant.barcode(),
                variant.picture().filter(address -> address.startsWith("/") || shown.contains(address)),
                variant.taxable());
    }
}
