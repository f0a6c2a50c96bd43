package id.laris.application.shared;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An event as it was stored and travels: the domain event's data as plain values (ids and amounts as text and numbers, names as in the record).
 *
 * @param actor who caused it
 */
public record RecordedEvent(
        UUID id, String key, String type, int version, Instant occurredAt, String actor, Map<String, Object> data) {
    public RecordedEvent {
        data = Map.copyOf(data);
    }

    public String text(String name) {
        return String.valueOf(data.get(name));
    }

    public UUID uuid(String name) {
        return UUID.fromString(text(name));
    }
}
