package id.laris.persistence.search;

import id.laris.domain.catalogue.Product;
import jakarta.inject.Singleton;
import java.util.Collection;

/** What search knows of a product. */
@Singleton
public class ProductDocuments {
    public void refresh(Collection<Product> products) {
        // next
    }
}
