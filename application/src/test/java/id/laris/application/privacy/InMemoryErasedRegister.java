package id.laris.application.privacy;

import id.laris.domain.shared.AccountId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Outside of any transaction, as the real one. */
@Alternative
@Singleton
public class InMemoryErasedRegister implements ErasedRegister {
    private final Set<AccountId> all = new LinkedHashSet<>();

    @Override
    public synchronized void add(Collection<AccountId> accounts) {
        all.addAll(accounts);
    }

    @Override
    public synchronized Set<AccountId> all() {
        return Set.copyOf(all);
    }
}
