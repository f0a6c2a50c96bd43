package id.laris.application.privacy;

import id.laris.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Changes of the keys that seal personal data: a new key, then every row sealed anew while the shop sells, then the old key is gone. */
public interface KeyRotations {
    /**
     * @param resealed fields sealed by the new key so far, of {@code rows} that were walked past
     * @param pass which walk over all tables this is, from 1; the last one finds nothing left
     * @param table where it is, empty at a pass's end
     */
    record Rotation(
            UUID id,
            Instant startedAt,
            long resealed,
            int pass,
            long foundInPass,
            String table,
            Optional<Instant> finishedAt) {
        public boolean passIsOver() {
            return table.isEmpty();
        }
    }

    /**
     * A new key from now on.
     *
     * @throws RotationRuns while an earlier one is not finished
     */
    Rotation begin(UUID id, Instant now);

    /** Empty as well while another instance works at it. */
    Optional<Rotation> running();

    /**
     * Seals some rows anew, in a short transaction of its own; rows that somebody else holds just then are left to the next pass. An
     * interruption loses nothing: the next call goes on where the last one ended.
     */
    Rotation reseal(UUID id, int rows);

    /** Walks over everything once more: other instances may have sealed by the old key meanwhile. */
    Rotation beginPass(UUID id);

    /**
     * The old keys are gone; what they sealed would not open any more. Nothing happens while a row is left that an old key sealed: a
     * walk passes by what somebody holds.
     */
    void finish(UUID id, Instant now);

    /** Another instance may have added a key. */
    void readKeysAgain();

    /** Newest first. */
    List<Rotation> latest(int most);

    /** Keys are being changed already. */
    final class RotationRuns extends Refusal {
        public RotationRuns() {
            super(Kind.CONFLICT, "rotation-runs", "The keys are being changed already", Map.of());
        }
    }
}
