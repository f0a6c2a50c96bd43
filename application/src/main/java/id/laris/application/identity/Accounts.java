package id.laris.application.identity;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody who can sign in: one account for each kind and e-mail address. */
public interface Accounts {
    Optional<Account> find(AccountId id);

    Optional<Account> find(AccountKind kind, EmailAddress email);

    /** Those of them that exist, in no particular order. */
    List<Account> find(Collection<AccountId> ids);

    /** Whether there is no account of that kind. */
    boolean none(AccountKind kind);

    /** Customers whose account is not closed, by id. @param after the last one of the portion before */
    List<Account> customers(Optional<AccountId> after, int most);

    /** How many those are. */
    long countCustomers();

    /** @throws EmailTaken when the e-mail has an account of that kind */
    void add(Account account);

    /**
     * Stores it as one version newer than it was read at.
     *
     * @throws EmailTaken when another account of that kind has the e-mail
     * @throws id.laris.domain.shared.StaleVersion when it was changed since it was read
     */
    void save(Account account);

    /** The same password under another hash; nothing happens when the password or its hash was changed meanwhile. */
    void rehash(AccountId account, String known, String renewed);

    /** Somebody signs in with that e-mail already. Says so to staff only, never to a visitor. */
    final class EmailTaken extends Refusal {
        public EmailTaken() {
            super(Kind.CONFLICT, "email-taken", "this e-mail address has an account", Map.of());
        }
    }
}
