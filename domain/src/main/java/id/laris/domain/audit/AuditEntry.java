package id.laris.domain.audit;

import id.laris.domain.identity.Actor;
import id.laris.domain.shared.AccountId;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing somebody did, or tried to do.
 *
 * @param at to the microsecond
 * @param actor how the history calls them; never a name or an e-mail of a person
 * @param action what, as the shop calls it: {@code cancel-order}
 * @param subject to what: {@code order LR-000420}; empty when the changes say it
 * @param outcome {@code done}, or the code of the refusal
 * @param changes what was given and what it changed; personal values are masked
 * @param originProof keyed digest of address and device: those can be forgotten later without breaking the chain; may be empty
 */
public record AuditEntry(
        UUID id,
        Instant at,
        Actor.Kind kind,
        String actor,
        Optional<AccountId> account,
        String action,
        String subject,
        String outcome,
        List<Change> changes,
        byte[] originProof) {
    public static final String DONE = "done";

    /**
     * A field's value before and after.
     *
     * @param before empty when it was just given
     */
    public record Change(String field, String before, String after) {}

    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        changes = List.copyOf(changes);
    }

    public boolean isDone() {
        return outcome.equals(DONE);
    }

    /** All of it as bytes, each part with its length before it: two different entries never give the same bytes. */
    byte[] canonical() {
        var all = new ByteArrayOutputStream();
        write(all, id.toString());
        write(all, at.toString());
        write(all, kind.name());
        write(all, actor);
        write(all, account.map(AccountId::toString).orElse(""));
        write(all, action);
        write(all, subject);
        write(all, outcome);
        for (var change : changes) {
            write(all, change.field());
            write(all, change.before());
            write(all, change.after());
        }
        write(all, originProof);
        return all.toByteArray();
    }

    private static void write(ByteArrayOutputStream all, String part) {
        write(all, part.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(ByteArrayOutputStream all, byte[] part) {
        all.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        all.writeBytes(part);
    }
}
