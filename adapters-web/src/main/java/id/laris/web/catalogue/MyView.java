package id.laris.web.catalogue;

import id.laris.domain.shared.Sku;
import java.util.Optional;

/**
 * What a product page says to whoever is signed in, and to nobody else.
 *
 * @param size of the product that fits them; null when unknown
 * @param available whether that size can be had
 * @param variant in that size, to begin with; empty when it cannot be had
 * @param wished it is in their wishlist
 */
record MyView(String size, boolean available, Optional<Sku> variant, boolean wished) {
    static final MyView NOBODY = new MyView(null, false, Optional.empty(), false);
}
