package id.laris.application.customer;

import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What customers would like to have: each product once. */
public interface Wishlists {
    /** @param variant the one they looked at; empty when they did not choose yet */
    record Wish(Slug product, Optional<Sku> variant, Instant since) {}

    /** Newest first. */
    List<Wish> of(AccountId customer);

    boolean holds(AccountId customer, Slug product);

    /** Instead of an earlier wish for the same product. */
    void put(AccountId customer, Wish wish);

    void remove(AccountId customer, Slug product);

    /** Nothing of it is left; nothing happens when there was none. */
    void erase(AccountId customer);
}
