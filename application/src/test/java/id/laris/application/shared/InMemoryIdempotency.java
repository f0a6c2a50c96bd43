package id.laris.application.shared;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Unlike the real one a second claim does not wait for the first transaction's end. */
@Alternative
@Singleton
public class InMemoryIdempotency implements Idempotency {
    private record Claim(String key, String fingerprint, UUID result, Instant at) {}

    private final Table<String, Claim> claims;
    private final Table<UUID, String> answers;
    private final Clock clock;

    @Inject
    public InMemoryIdempotency(Clock clock, Undo undo) {
        this.clock = clock;
        claims = new Table<>(undo);
        answers = new Table<>(undo);
    }

    @Override
    public Optional<UUID> claim(String scope, String key, String fingerprint, UUID result) {
        var scoped = scope + "/" + key;
        if (claims.add(scoped, new Claim(scoped, fingerprint, result, clock.instant()))) return Optional.empty();
        var earlier = claims.find(scoped).orElseThrow();
        if (!earlier.fingerprint().equals(fingerprint)) throw new KeyReused(key);
        return Optional.of(earlier.result());
    }

    @Override
    public void keepAnswer(UUID result, String answer) {
        answers.put(result, answer);
    }

    @Override
    public Optional<String> answer(UUID result) {
        return answers.find(result);
    }

    @Override
    public int forgetBefore(Instant limit) {
        var old = claims.where(c -> c.at().isBefore(limit));
        old.forEach(c -> {
            claims.remove(c.key());
            answers.remove(c.result());
        });
        return old.size();
    }
}
