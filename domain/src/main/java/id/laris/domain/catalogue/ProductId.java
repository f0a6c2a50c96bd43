package id.laris.domain.catalogue;

import java.util.UUID;

public record ProductId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
