package id.laris.application.shared;

import id.laris.domain.shared.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keys under which a caller repeats a request without doing it twice. Kept for at least 24 hours. */
public interface Idempotency {
    /**
     * Claims the key for this result, in the caller's transaction; a second claim waits for the first one's commit.
     *
     * @param scope what sort of request, e.g. {@code place-order}
     * @param fingerprint of the request's content
     * @param result id of what the request is about to make
     * @return empty when the claim won; else the earlier result under this key
     * @throws KeyReused when the key was used for another content
     */
    Optional<UUID> claim(String scope, String key, String fingerprint, UUID result);

    /** Keeps what was answered under a claimed key, in the caller's transaction. @param result as it was claimed */
    void keepAnswer(UUID result, String answer);

    /** What was answered for this result; empty when nothing was kept. */
    Optional<String> answer(UUID result);

    /** Forgets keys that were claimed before then, and their answers; returns how many. */
    int forgetBefore(Instant limit);

    /** The same key came with another request. */
    final class KeyReused extends Refusal {
        public KeyReused(String key) {
            super(
                    Kind.INVALID,
                    "idempotency-key-reused",
                    "Key %s was used for another request".formatted(key),
                    Map.of("key", key));
        }
    }
}
