package id.laris.domain.customer;

import java.util.UUID;

/** An address in somebody's address book; UUIDv7. */
public record AddressId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
