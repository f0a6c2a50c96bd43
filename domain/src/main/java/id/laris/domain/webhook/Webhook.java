package id.laris.domain.webhook;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Another program that is told what happens.
 *
 * @param name whose program, 1 to 80 characters
 * @param topics at least one
 */
public record Webhook(
        WebhookId id, String name, WebhookAddress address, Set<WebhookTopic> topics, State state, Instant createdAt) {
    /** Whether it is told, and if not, why. */
    public enum State {
        ACTIVE,
        /** Staff switched it off. */
        PAUSED,
        /** It answered 410: it wants no more. */
        GONE,
        /** It could not be reached for three days. */
        UNREACHABLE;

        /** The shop itself gave up. */
        public boolean isGivenUp() {
            return this == GONE || this == UNREACHABLE;
        }
    }

    public Webhook {
        name = Text.line("name", name, 1, 80);
        if (topics.isEmpty()) throw new Invalid("events", topics, "at least one event");
        topics = java.util.Collections.unmodifiableSet(EnumSet.copyOf(topics));
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public boolean wants(WebhookTopic topic) {
        return isActive() && topics.contains(topic);
    }

    public Webhook with(State other) {
        return new Webhook(id, name, address, topics, other, createdAt);
    }

    /** Switched on it is told again; one that the shop gave up, and that stays off, still says why. */
    public Webhook changed(String newName, WebhookAddress newAddress, Set<WebhookTopic> newTopics, boolean active) {
        return new Webhook(id, newName, newAddress, newTopics, active ? State.ACTIVE : offFrom(state), createdAt);
    }

    private static State offFrom(State state) {
        return state.isGivenUp() ? state : State.PAUSED;
    }
}
