package id.laris.application.privacy;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Nothing is sealed in memory: each walk is over after one look. */
@Alternative
@Singleton
public class InMemoryKeyRotations implements KeyRotations {
    private final Map<UUID, Rotation> all = new ConcurrentHashMap<>();

    @Override
    public synchronized Rotation begin(UUID id, Instant now) {
        if (running().isPresent()) throw new RotationRuns();
        return kept(new Rotation(id, now, 0, 1, 0, "memory", Optional.empty()));
    }

    @Override
    public Optional<Rotation> running() {
        return all.values().stream().filter(r -> r.finishedAt().isEmpty()).findFirst();
    }

    @Override
    public Rotation reseal(UUID id, int rows) {
        var now = all.get(id);
        return kept(new Rotation(id, now.startedAt(), now.resealed(), now.pass(), 0, "", now.finishedAt()));
    }

    @Override
    public Rotation beginPass(UUID id) {
        var now = all.get(id);
        return kept(new Rotation(id, now.startedAt(), now.resealed(), now.pass() + 1, 0, "memory", now.finishedAt()));
    }

    @Override
    public void finish(UUID id, Instant at) {
        var now = all.get(id);
        kept(new Rotation(id, now.startedAt(), now.resealed(), now.pass(), 0, now.table(), Optional.of(at)));
    }

    @Override
    public void readKeysAgain() {}

    @Override
    public List<Rotation> latest(int most) {
        return all.values().stream()
                .sorted(Comparator.comparing(Rotation::startedAt).reversed())
                .limit(most)
                .toList();
    }

    private Rotation kept(Rotation rotation) {
        all.put(rotation.id(), rotation);
        return rotation;
    }
}
