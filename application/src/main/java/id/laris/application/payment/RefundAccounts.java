package id.laris.application.payment;

import id.laris.domain.payment.BankAccount;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Accounts that customers named for money that is to go back to them, kept sealed and only until it went. */
public interface RefundAccounts {
    /** In the caller's transaction; one that was kept under the key before is replaced. @param key a refund's id, or the number of a return */
    void keep(String key, BankAccount account);

    /** By key; keys without an account are left out. */
    Map<String, BankAccount> find(Collection<String> keys);

    default Optional<BankAccount> find(String key) {
        return Optional.ofNullable(find(java.util.List.of(key)).get(key));
    }

    /** Nothing happens when there is none. */
    void forget(String key);
}
