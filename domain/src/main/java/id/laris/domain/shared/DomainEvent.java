package id.laris.domain.shared;

import java.time.Instant;

/**
 * Something that happened and that others may act on, in the past tense. Implementations are records of plain values; the
 * record's components are the message's data. Events of one {@link #key} are handled in the order they were published.
 */
public interface DomainEvent {
    Instant occurredAt();

    /** What keeps its order, e.g. the order's id. */
    String key();

    /** {@code capability.fact}, e.g. {@code order.placed}. Stable: consumers and webhooks know it. */
    String type();

    /** Grows when the meaning or shape of the data changes. */
    default int version() {
        return 1;
    }
}
