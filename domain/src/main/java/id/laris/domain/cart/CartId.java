package id.laris.domain.cart;

import java.util.UUID;

public record CartId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
