package id.laris.application.shared;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.shared.Invalid;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Does a piece of work once, however often and however concurrently it is asked for under the same key, and gives the first answer
 * again. Key, work and answer are one transaction: work that is refused leaves the key free. Rights are checked by the work itself.
 */
@UseCase
@OpenToAll
public final class Once {
    /** @param repeated the key was known: this was answered then */
    public record Answered(String answer, boolean repeated) {}

    private final Idempotency idempotency;
    private final Ids ids;

    public Once(Idempotency idempotency, Ids ids) {
        this.idempotency = idempotency;
        this.ids = ids;
    }

    /**
     * @param scope what sort of work
     * @param key 1 to 255 characters; empty: the work is simply done
     * @param fingerprint of all that is asked for
     * @throws Idempotency.KeyReused when the key came with something else before
     */
    public Answered run(String scope, Optional<String> key, String fingerprint, Supplier<String> work) {
        if (key.isEmpty()) return new Answered(work.get(), false);
        if (key.get().isBlank() || key.get().length() > 255)
            throw new Invalid("Idempotency-Key", key.get(), "1 to 255 characters");
        var id = ids.next();
        var earlier = idempotency.claim(scope, key.get(), fingerprint, id);
        if (earlier.isPresent())
            return new Answered(idempotency.answer(earlier.get()).orElseThrow(), true);
        var answer = work.get();
        idempotency.keepAnswer(id, answer);
        return new Answered(answer, false);
    }
}
