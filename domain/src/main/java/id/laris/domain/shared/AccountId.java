package id.laris.domain.shared;

import java.util.UUID;

/** An account of a person, staff or customer; UUIDv7. */
public record AccountId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
