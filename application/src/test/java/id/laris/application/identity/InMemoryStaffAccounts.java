package id.laris.application.identity;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.StaffAccount;
import id.laris.domain.shared.AccountId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

@Alternative
@Singleton
public class InMemoryStaffAccounts implements StaffAccounts {
    private final Table<AccountId, StaffAccount> accounts;

    @Inject
    public InMemoryStaffAccounts(Undo undo) {
        accounts = new Table<>(undo);
    }

    @Override
    public Optional<StaffAccount> find(EmailAddress email) {
        return accounts.all().filter(a -> a.email().equals(email)).findFirst();
    }

    @Override
    public Optional<StaffAccount> find(AccountId id) {
        return accounts.find(id);
    }

    @Override
    public boolean isEmpty() {
        return accounts.size() == 0;
    }

    @Override
    public synchronized void add(StaffAccount account) {
        if (find(account.email()).isPresent()) throw new EmailTaken(account.email());
        accounts.put(account.id(), account);
    }

    @Override
    public void save(StaffAccount account) {
        accounts.put(account.id(), account);
    }
}
