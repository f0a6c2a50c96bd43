package id.laris.persistence.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Slug;
import id.laris.persistence.shared.ProductChanges;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Products that were looked at a moment ago. Emptied by any change of a product, here or in another instance. */
@Singleton
class ProductShelf {
    private static final int MOST = 2_000;

    private record Seen(Optional<Product> product, long change) {}

    private final ProductChanges changes;
    private final Cache<Slug, Seen> seen = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofSeconds(10))
            .build();

    ProductShelf(ProductChanges changes) {
        this.changes = changes;
    }

    Optional<Product> find(Slug slug, Supplier<Optional<Product>> reader) {
        if (changes.madeHere()) return reader.get();
        var change = changes.last();
        var known = seen.getIfPresent(slug);
        if (known != null && known.change() == change) return known.product();
        var read = new Seen(reader.get(), change);
        seen.put(slug, read);
        return read.product();
    }

    void changed() {
        changes.make();
    }
}
