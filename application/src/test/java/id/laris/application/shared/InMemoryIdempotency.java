package id.laris.application.shared;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Unlike the real one a second claim does not wait for the first transaction's end. */
@Alternative
@Singleton
public class InMemoryIdempotency implements Idempotency {
    private record Claim(String fingerprint, UUID result) {}

    private final Table<String, Claim> claims;
    private final Table<UUID, String> answers;

    @Inject
    public InMemoryIdempotency(Undo undo) {
        claims = new Table<>(undo);
        answers = new Table<>(undo);
    }

    @Override
    public Optional<UUID> claim(String scope, String key, String fingerprint, UUID result) {
        if (claims.add(scope + "/" + key, new Claim(fingerprint, result))) return Optional.empty();
        var earlier = claims.find(scope + "/" + key).orElseThrow();
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
}
