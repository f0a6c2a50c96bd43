package id.laris.domain.stock;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Sku;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody wants to hear by mail when a SKU is to be had again: once. Never prints who.
 *
 * @param customer whose account it is; empty for a visitor, who confirms by a mailed link that the address is theirs
 * @param confirmedAt empty until the address is known to be theirs: no mail about goods before
 * @param toldAt when the mail that ends it was queued; empty while they wait
 */
public record StockWish(
        UUID id,
        Sku sku,
        EmailAddress email,
        Optional<AccountId> customer,
        Language language,
        Instant askedAt,
        Optional<Instant> confirmedAt,
        Optional<Instant> toldAt) {
    public static StockWish ofVisitor(UUID id, Sku sku, EmailAddress email, Language language, Instant now) {
        return new StockWish(id, sku, email, Optional.empty(), language, now, Optional.empty(), Optional.empty());
    }

    public static StockWish ofCustomer(
            UUID id, Sku sku, EmailAddress email, AccountId customer, Language language, Instant now) {
        return new StockWish(id, sku, email, Optional.of(customer), language, now, Optional.of(now), Optional.empty());
    }

    /** They are told when there are pieces. */
    public boolean waits() {
        return confirmedAt.isPresent() && toldAt.isEmpty();
    }

    public StockWish confirmed(Instant now) {
        return new StockWish(
                id, sku, email, customer, language, askedAt, confirmedAt.or(() -> Optional.of(now)), toldAt);
    }

    @Override
    public String toString() {
        return "StockWish[%s %s]".formatted(id, sku);
    }
}
