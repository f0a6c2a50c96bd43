package id.laris.application.payment;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.payment.BankAccount;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

@Alternative
@Singleton
public class InMemoryRefundAccounts implements RefundAccounts {
    private final Table<String, BankAccount> accounts;

    @Inject
    public InMemoryRefundAccounts(Undo undo) {
        accounts = new Table<>(undo);
    }

    @Override
    public void keep(String key, BankAccount account) {
        accounts.put(key, account);
    }

    @Override
    public Map<String, BankAccount> find(Collection<String> keys) {
        var found = new HashMap<String, BankAccount>();
        keys.forEach(key -> accounts.find(key).ifPresent(account -> found.put(key, account)));
        return found;
    }

    @Override
    public void forget(String key) {
        accounts.remove(key);
    }
}
