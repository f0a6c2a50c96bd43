package id.laris.application.stock;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockWish;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who wants to hear when a SKU is to be had again: one wish for each e-mail address and SKU. */
public interface StockWishes {
    /** False when the address has one for this SKU already; nothing is changed then. */
    boolean add(StockWish wish);

    Optional<StockWish> find(UUID id);

    Optional<StockWish> find(Sku sku, EmailAddress email);

    /** Confirms or tells nothing that is gone meanwhile. */
    void save(StockWish wish);

    /** False when there is none. */
    boolean remove(UUID id);

    /** Those of the account, and confirmed ones of its address; told ones too. First asked first. */
    List<StockWish> of(AccountId customer, EmailAddress email);

    /** How many wait; SKUs nobody waits for are left out. */
    Map<Sku, Long> waiting(Collection<Sku> skus);

    /** SKUs somebody waits for, in their order. @param after only those behind it */
    List<Sku> wanted(Optional<Sku> after, int most);

    /**
     * Begins a round of mails: nobody else does for this SKU until the caller's transaction ends.
     *
     * @return how many were told since then
     */
    int begin(Sku sku, Instant since);

    /** Those who wait, first asked first. */
    List<StockWish> next(Sku sku, int most);

    void told(Collection<UUID> wishes, Instant now);

    /**
     * Removes what was told, was asked and never confirmed, or waits for too long; how many.
     *
     * @param toldBefore told before then
     * @param unconfirmedBefore not confirmed, and asked before then
     * @param askedBefore asked before then
     */
    int forget(Instant toldBefore, Instant unconfirmedBefore, Instant askedBefore);

    /** Nothing of the account's or the address's is left. */
    void erase(AccountId customer, Optional<EmailAddress> email);
}
