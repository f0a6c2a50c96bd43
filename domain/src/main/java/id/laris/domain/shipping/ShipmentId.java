package id.laris.domain.shipping;

import java.util.UUID;

public record ShipmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
