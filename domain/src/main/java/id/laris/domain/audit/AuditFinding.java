package id.laris.domain.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something about the log that nobody with a right to it has done.
 *
 * @param entry which one, where it is known
 */
public record AuditFinding(Kind kind, LocalDate day, int position, Optional<UUID> entry) {
    public enum Kind {
        /** The entry is not what it was when it was linked. */
        CHANGED,
        /** A link's entry is gone, or links are missing before this place. */
        REMOVED,
        /** An entry that was never linked. */
        INSERTED,
        /** The entry is whole but stands at a place that is not its own. */
        REORDERED,
        /** A day's head is missing, or its signature does not fit what it signs. */
        HEAD,
        /** What the log held up to this place is gone or another: it was cut off, replaced, or restored from an older backup. */
        LOST
    }
}
