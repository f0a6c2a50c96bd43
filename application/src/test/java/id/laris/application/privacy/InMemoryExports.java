package id.laris.application.privacy;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.AccountId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes the bundle as Java does: enough for tests to find what they look for. */
@Alternative
@Singleton
public class InMemoryExports implements Exports {
    private record Kept(UUID id, AccountId customer, Map<String, Object> bundle, Instant until) {}

    private final Table<UUID, Kept> kept;

    @Inject
    public InMemoryExports(Undo undo) {
        kept = new Table<>(undo);
    }

    @Override
    public void add(UUID id, AccountId customer, Map<String, Object> bundle, Instant until) {
        kept.put(id, new Kept(id, customer, bundle, until));
    }

    @Override
    public Optional<Ready> readyFor(AccountId customer, Instant now) {
        return kept.all()
                .filter(k -> k.customer().equals(customer) && k.until().isAfter(now))
                .max(Comparator.comparing(Kept::until))
                .map(k -> new Ready(k.id(), k.until()));
    }

    @Override
    public synchronized Optional<String> take(UUID id, AccountId customer, Instant now) {
        var found = kept.find(id)
                .filter(k -> k.customer().equals(customer) && k.until().isAfter(now));
        found.ifPresent(k -> kept.remove(id));
        return found.map(k -> k.bundle().toString());
    }

    @Override
    public int forgetSpent(Instant now) {
        var over = kept.where(k -> !k.until().isAfter(now));
        over.forEach(k -> kept.remove(k.id()));
        return over.size();
    }

    @Override
    public void erase(AccountId customer) {
        kept.where(k -> k.customer().equals(customer)).forEach(k -> kept.remove(k.id()));
    }
}
