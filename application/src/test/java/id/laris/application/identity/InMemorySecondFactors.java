package id.laris.application.identity;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.AccountId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Alternative
@Singleton
public class InMemorySecondFactors implements SecondFactors {
    private record Factor(Optional<byte[]> secret, Optional<byte[]> pending, long lastStep) {}

    private final Table<AccountId, Factor> factors;
    private final Table<AccountId, Set<String>> codes;

    @Inject
    public InMemorySecondFactors(Undo undo) {
        factors = new Table<>(undo);
        codes = new Table<>(undo);
    }

    @Override
    public Optional<byte[]> find(AccountId account) {
        return factors.find(account).flatMap(Factor::secret).map(byte[]::clone);
    }

    @Override
    public Optional<byte[]> findPending(AccountId account) {
        return factors.find(account).flatMap(Factor::pending).map(byte[]::clone);
    }

    @Override
    public synchronized void begin(AccountId account, byte[] secret) {
        var known = factors.find(account).orElse(new Factor(Optional.empty(), Optional.empty(), -1));
        factors.put(account, new Factor(known.secret(), Optional.of(secret.clone()), known.lastStep()));
    }

    @Override
    public synchronized boolean confirm(AccountId account, long step) {
        var pending = findPending(account);
        if (pending.isEmpty()) return false;
        factors.put(account, new Factor(pending, Optional.empty(), step));
        return true;
    }

    @Override
    public synchronized boolean use(AccountId account, long step) {
        var known = factors.find(account).filter(f -> f.secret().isPresent() && f.lastStep() < step);
        known.ifPresent(f -> factors.put(account, new Factor(f.secret(), f.pending(), step)));
        return known.isPresent();
    }

    @Override
    public void putRecoveryCodes(AccountId account, List<String> fresh) {
        codes.put(account, Set.copyOf(fresh));
    }

    @Override
    public synchronized boolean useRecoveryCode(AccountId account, String code) {
        var left = new HashSet<>(codes.find(account).orElse(Set.of()));
        if (!left.remove(code)) return false;
        codes.put(account, Set.copyOf(left));
        return true;
    }

    @Override
    public int recoveryCodesLeft(AccountId account) {
        return codes.find(account).map(Set::size).orElse(0);
    }

    @Override
    public void remove(AccountId account) {
        factors.remove(account);
        codes.remove(account);
    }

    @Override
    public Collection<AccountId> having(Collection<AccountId> accounts) {
        return accounts.stream().filter(account -> find(account).isPresent()).toList();
    }
}
