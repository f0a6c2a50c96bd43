package id.laris.application.identity;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.AccountState;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryAccounts implements Accounts {
    private final Table<AccountId, Account> accounts;

    @Inject
    public InMemoryAccounts(Undo undo) {
        accounts = new Table<>(undo);
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return accounts.find(id);
    }

    @Override
    public Optional<Account> find(AccountKind kind, EmailAddress email) {
        return accounts.all()
                .filter(a -> a.kind() == kind && a.email().equals(email))
                .findFirst();
    }

    @Override
    public List<Account> find(Collection<AccountId> ids) {
        return ids.stream().distinct().flatMap(id -> accounts.find(id).stream()).toList();
    }

    @Override
    public boolean none(AccountKind kind) {
        return accounts.where(a -> a.kind() == kind).isEmpty();
    }

    @Override
    public synchronized void rehash(AccountId account, String known, String renewed) {
        find(account)
                .filter(stored -> stored.passwordHash().filter(known::equals).isPresent())
                .ifPresent(stored -> save(stored.withPassword(renewed)));
    }

    @Override
    public List<Account> customers(Optional<AccountId> after, int most) {
        return openCustomers()
                .filter(a -> after.map(id -> id.toString().compareTo(a.id().toString()) < 0)
                        .orElse(true))
                .sorted(Comparator.comparing(a -> a.id().toString()))
                .limit(most)
                .toList();
    }

    @Override
    public long countCustomers() {
        return openCustomers().count();
    }

    private Stream<Account> openCustomers() {
        return accounts.all().filter(a -> a.kind() == AccountKind.CUSTOMER && a.state() != AccountState.CLOSED);
    }

    @Override
    public synchronized void add(Account account) {
        if (find(account.kind(), account.email()).isPresent()) throw new EmailTaken();
        accounts.put(account.id(), account);
    }

    @Override
    public synchronized void save(Account account) {
        var stored = accounts.find(account.id()).orElseThrow();
        if (stored.version() != account.version()) throw new StaleVersion("account", account.id());
        if (find(account.kind(), account.email())
                .filter(other -> !other.id().equals(account.id()))
                .isPresent()) throw new EmailTaken();
        accounts.put(account.id(), account.nextVersion());
    }

    /** All accounts, for lists of them. */
    public List<Account> all() {
        return accounts.all().toList();
    }
}
