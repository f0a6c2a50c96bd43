package id.laris.application.catalogue;

import id.laris.domain.catalogue.Offer;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Sku;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The products, by slug and by the SKUs of their variants; both are unique in the shop. */
public interface Products {
    Optional<Product> find(Slug slug);

    /** In one read; unknown slugs are left out. */
    List<Product> findAll(Collection<Slug> slugs);

    /** Which product each SKU belongs to; unknown SKUs are left out. */
    Map<Sku, Slug> owners(Collection<Sku> skus);

    /** What a scanner or a person means by that code: the SKU of that name, else those of that barcode, by SKU. */
    List<Sku> scanned(String code);

    /** What is offered now under these SKUs, in one read; SKUs of unpublished products and unknown ones are left out. */
    Map<Sku, Offer> offers(Collection<Sku> skus);

    /** Slugs of published products in the order of slugs, those behind {@code after}; the first ones without it. */
    List<Slug> published(Optional<Slug> after, int most);

    /** New products, searchable at once. Refuses a slug or SKU that exists ({@link Taken}). */
    void add(Collection<Product> products);

    /** Changed products, searchable at once. A variant that is missing from its product is no longer sold. Refuses a stale version. */
    void save(Collection<Product> products);

    /** The slug or SKU is another product's. */
    final class Taken extends id.laris.domain.shared.Refusal {
        public Taken(String what, Object value) {
            super(
                    Kind.CONFLICT,
                    what + "-taken",
                    "%s %s is taken".formatted(what, value),
                    Map.of(what, String.valueOf(value)));
        }
    }
}
