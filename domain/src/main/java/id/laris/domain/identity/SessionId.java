package id.laris.domain.identity;

import java.util.UUID;

/** Names a session in lists; signs nobody in. UUIDv7. */
public record SessionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
