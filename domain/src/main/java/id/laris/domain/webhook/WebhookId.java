package id.laris.domain.webhook;

import java.util.UUID;

/** An address of another program that is told what happens; UUIDv7. */
public record WebhookId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
