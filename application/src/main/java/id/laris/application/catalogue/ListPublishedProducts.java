package id.laris.application.catalogue;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.catalogue.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The slugs of all that is published, for those who read the whole shop: search engines. */
@UseCase
@OpenToAll
public final class ListPublishedProducts {
    private static final int PORTION = 5_000;
    private final Products products;

    public ListPublishedProducts(Products products) {
        this.products = products;
    }

    /** In the order of slugs. */
    public List<Slug> all() {
        var all = new ArrayList<Slug>();
        List<Slug> portion;
        do {
            var last = all.isEmpty() ? Optional.<Slug>empty() : Optional.of(all.get(all.size() - 1));
            portion = products.published(last, PORTION);
            all.addAll(portion);
        } while (portion.size() == PORTION);
        return List.copyOf(all);
    }
}
