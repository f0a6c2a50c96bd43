package id.laris.application.catalogue;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryProducts implements Products {
    private final Table<Slug, Product> products;

    @Inject
    public InMemoryProducts(Undo undo) {
        products = new Table<>(undo);
    }

    @Override
    public Optional<Product> find(Slug slug) {
        return products.find(slug);
    }

    @Override
    public List<Product> findAll(Collection<Slug> slugs) {
        return slugs.stream().distinct().flatMap(s -> products.find(s).stream()).toList();
    }

    @Override
    public Map<Sku, Slug> owners(Collection<Sku> skus) {
        var wanted = new HashSet<>(skus);
        var owners = new TreeMap<Sku, Slug>();
        products.all().forEach(p -> p.variants().forEach(v -> {
            if (wanted.contains(v.sku())) owners.put(v.sku(), p.slug());
        }));
        return owners;
    }

    @Override
    public List<Sku> scanned(String code) {
        var meant = code.strip();
        var all = products.all().flatMap(p -> p.variants().stream()).toList();
        var named = all.stream()
                .map(Variant::sku)
                .filter(sku -> sku.value().equals(meant))
                .toList();
        if (!named.isEmpty()) return named;
        return all.stream()
                .filter(v -> v.barcode().filter(meant::equals).isPresent())
                .map(Variant::sku)
                .sorted()
                .toList();
    }

    @Override
    public Map<Sku, Offer> offers(Collection<Sku> skus) {
        var offers = new TreeMap<Sku, Offer>();
        for (var sku : skus)
            products.all()
                    .filter(Product::published)
                    .flatMap(p -> p.variant(sku).map(v -> offer(p, v)).stream())
                    .findFirst()
                    .ifPresent(o -> offers.put(sku, o));
        return offers;
    }

    @Override
    public List<Slug> published(Optional<Slug> after, int most) {
        return published()
                .map(Product::slug)
                .filter(slug -> after.isEmpty() || slug.compareTo(after.get()) > 0)
                .sorted()
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void add(Collection<Product> added) {
        for (var product : added) {
            if (products.find(product.slug()).isPresent()) throw new Taken("slug", product.slug());
            requireFreeSkus(product);
            products.put(product.slug(), product);
        }
    }

    @Override
    public synchronized void save(Collection<Product> changed) {
        for (var product : changed) {
            var stored = products.all()
                    .filter(p -> p.id().equals(product.id()))
                    .findFirst()
                    .orElseThrow(() -> new StaleVersion("product", product.slug()));
            if (stored.version() != product.version()) throw new StaleVersion("product", product.slug());
            requireFreeSkus(product);
            if (!stored.slug().equals(product.slug())) products.remove(stored.slug());
            products.put(
                    product.slug(),
                    new Product(
                            product.id(),
                            product.slug(),
                            product.texts(),
                            product.brand(),
                            product.category(),
                            product.tags(),
                            product.optionNames(),
                            product.variants(),
                            product.pictures(),
                            product.specification(),
                            product.published(),
                            product.createdAt(),
                            product.version() + 1,
                            product.taxClass()));
        }
    }

    private void requireFreeSkus(Product product) {
        owners(product.variants().stream().map(Variant::sku).toList()).forEach((sku, owner) -> {
            var same = products.find(owner).filter(p -> p.id().equals(product.id()));
            if (same.isEmpty()) throw new Taken("sku", sku);
        });
    }

    private static Offer offer(Product product, Variant variant) {
        var picture = variant.picture()
                .map(address -> new Picture(address, product.title()))
                .or(() -> product.pictures().stream().findFirst());
        return new Offer(
                variant.sku(),
                product.slug(),
                product.title(),
                variant.optionText(),
                variant.price(),
                variant.compareAt(),
                variant.packed(),
                product.taxClassOf(variant),
                product.category(),
                picture);
    }

    public Stream<Product> all() {
        return products.all();
    }

    /** The published products, for searching. */
    public Stream<Product> published() {
        return products.all().filter(Product::published);
    }
}
