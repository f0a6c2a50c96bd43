package id.laris.application.privacy;

import id.laris.application.audit.InMemoryAuditLog;
import id.laris.application.identity.InMemoryAccounts;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.identity.Account;
import id.laris.domain.shared.AccountId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryIdleAccounts implements IdleAccounts {
    private record Warning(AccountId account, Instant at) {}

    private final Table<AccountId, Warning> warnings;
    private final InMemoryAccounts accounts;
    private final InMemoryAuditLog trail;

    @Inject
    public InMemoryIdleAccounts(InMemoryAccounts accounts, InMemoryAuditLog trail, Undo undo) {
        this.warnings = new Table<>(undo);
        this.accounts = accounts;
        this.trail = trail;
    }

    @Override
    public List<AccountId> quietSince(Instant limit, Optional<AccountId> after, int most) {
        return portion(
                accounts.customers(Optional.empty(), Integer.MAX_VALUE).stream()
                        .filter(account -> account.createdAt().isBefore(limit))
                        .map(Account::id)
                        .filter(id -> warnings.find(id).isEmpty() && !wasHereSince(id, limit)),
                after,
                most);
    }

    private boolean wasHereSince(AccountId account, Instant limit) {
        return trail.all().stream()
                .anyMatch(entry -> entry.account().filter(account::equals).isPresent()
                        && entry.isDone()
                        && !entry.at().isBefore(limit));
    }

    @Override
    public void warned(AccountId account, Instant at) {
        warnings.put(account, new Warning(account, at));
    }

    @Override
    public List<AccountId> warnedBefore(Instant limit, Optional<AccountId> after, int most) {
        return portion(
                warnings.all()
                        .filter(warning -> warning.at().isBefore(limit))
                        .map(Warning::account)
                        .filter(id -> !hasReturned(id)),
                after,
                most);
    }

    private static List<AccountId> portion(Stream<AccountId> all, Optional<AccountId> after, int most) {
        return all.filter(id -> after.map(last -> last.toString().compareTo(id.toString()) < 0)
                        .orElse(true))
                .sorted(Comparator.comparing(AccountId::toString))
                .limit(most)
                .toList();
    }

    @Override
    public boolean hasReturned(AccountId account) {
        return warnings.find(account)
                .map(warning -> wasHereSince(account, warning.at()))
                .orElse(true);
    }

    @Override
    public int forgetReturned() {
        var returned = warnings.where(warning -> hasReturned(warning.account()));
        returned.forEach(warning -> warnings.remove(warning.account()));
        return returned.size();
    }

    @Override
    public void forget(AccountId account) {
        warnings.remove(account);
    }
}
