package id.laris.application.identity;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

@Alternative
@Singleton
public class InMemoryApiKeys implements ApiKeys {
    private record Stored(String hash, ApiKey key) {}

    private final Table<String, Stored> keys;

    @Inject
    public InMemoryApiKeys(Undo undo) {
        keys = new Table<>(undo);
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
    public List<ApiKey> all() {
        return keys.all()
                .map(Stored::key)
                .sorted(Comparator.comparing(ApiKey::createdAt).reversed())
                .toList();
    }

    @Override
    public boolean revoke(String prefix) {
        var found = keys.where(s -> s.key().prefix().equals(prefix));
        found.forEach(s -> keys.put(
                s.hash(),
                new Stored(
                        s.hash(),
                        new ApiKey(
                                prefix,
                                s.key().name(),
                                s.key().permissions(),
                                s.key().createdAt(),
                                false))));
        return !found.isEmpty();
    }
}
