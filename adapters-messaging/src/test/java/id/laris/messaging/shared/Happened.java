package id.laris.messaging.shared;

import id.laris.domain.shared.DomainEvent;
import java.time.Instant;

/** An event of a test. */
record Happened(String key, int number, String mood, Instant occurredAt) implements DomainEvent {
    static final String TYPE = "test.happened";

    static Happened to(String key, int number) {
        return new Happened(key, number, "fine", Instant.now());
    }

    static Happened badly(String key, int number) {
        return new Happened(key, number, "poison", Instant.now());
    }

    /** Handled only while another such event is handled too. */
    static Happened meeting(String key) {
        return new Happened(key, 0, "meeting", Instant.now());
    }

    @Override
    public String type() {
        return TYPE;
    }
}
