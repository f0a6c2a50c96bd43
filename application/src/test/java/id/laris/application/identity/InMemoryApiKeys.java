package id.laris.application.identity;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.identity.ApiKey;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

@Alternative
@Singleton
public class InMemoryApiKeys implements ApiKeys {
    private record Stored(String hash, ApiKey key) {}

    private record Warning(String prefix, Optional<Instant> end, int urgency) {}

    private final Table<String, Stored> keys;
    private final Table<String, Warning> warnings;

    @Inject
    public InMemoryApiKeys(Undo undo) {
        keys = new Table<>(undo);
        warnings = new Table<>(undo);
    }

    @Override
    public void add(ApiKey key, byte[] hash) {
        var hex = HexFormat.of().formatHex(hash);
        keys.put(hex, new Stored(hex, key));
    }

    @Override
    public Optional<ApiKey> find(byte[] hash) {
        return keys.find(HexFormat.of().formatHex(hash)).map(Stored::key);
    }

    @Override
    public Optional<ApiKey> find(String prefix) {
        return stored(prefix).map(Stored::key);
    }

    @Override
    public List<ApiKey> all() {
        return keys.all()
                .map(Stored::key)
                .sorted(Comparator.comparing(ApiKey::createdAt).reversed().thenComparing(ApiKey::prefix))
                .toList();
    }

    @Override
    public void save(ApiKey key) {
        var stored = stored(key.prefix()).orElseThrow(() -> new IllegalStateException("no key " + key.prefix()));
        var kept = stored.key().with(key.terms());
        put(stored, key.active() ? kept : kept.revoked());
    }

    @Override
    public synchronized boolean warn(String prefix, int urgency) {
        var end = find(prefix).flatMap(key -> key.terms().expiresAt());
        if (warnings.find(prefix)
                .filter(said -> said.end().equals(end) && said.urgency() >= urgency)
                .isPresent()) return false;
        warnings.put(prefix, new Warning(prefix, end, urgency));
        return true;
    }

    @Override
    public void used(String prefix, ApiKey.LastUse use) {
        stored(prefix)
                .filter(stored -> stored.key()
                        .lastUse()
                        .map(known -> known.at().isBefore(use.at()))
                        .orElse(true))
                .ifPresent(stored -> put(stored, stored.key().usedLast(use)));
    }

    private Optional<Stored> stored(String prefix) {
        return keys.where(s -> s.key().prefix().equals(prefix)).stream().findFirst();
    }

    private void put(Stored stored, ApiKey key) {
        keys.put(stored.hash(), new Stored(stored.hash(), key));
    }
}
