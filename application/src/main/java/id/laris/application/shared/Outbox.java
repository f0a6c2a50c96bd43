package id.laris.application.shared;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Events that are stored but not yet handled. Several instances may claim at once; no event is claimed twice while its lease
 * runs, and never before an earlier one of the same key is handled or dead.
 */
public interface Outbox {
    /** Up to {@code most} events that are due, oldest first, reserved for the caller for the time of the lease. Own transaction. */
    List<RecordedEvent> claim(int most, Duration lease);

    /** These are handled. Own transaction. */
    void done(List<UUID> events);

    /**
     * Handling failed: due again after a growing delay; after the last try it is a dead letter. Holds also for an event that was
     * done: a transport that carries events on reports them done when it has them, and failed when they cannot be handled. Own
     * transaction.
     */
    void failed(UUID event, String reason);

    /** Claimed but not begun: due again at once, no try is counted. Own transaction. */
    void release(List<UUID> events);

    /** How many are waiting, and since when the oldest. */
    Lag lag();

    /** Events that were given up, newest first. */
    List<DeadLetter> deadLetters(int most);

    /** Makes a dead letter due again; false when there is none of that id. */
    boolean replay(UUID event);

    record Lag(long waiting, Duration oldest, long dead) {}

    record DeadLetter(RecordedEvent event, int attempts, String reason) {}
}
