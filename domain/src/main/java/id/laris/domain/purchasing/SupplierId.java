package id.laris.domain.purchasing;

import java.util.UUID;

/** A supplier of the shop; UUIDv7. */
public record SupplierId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
