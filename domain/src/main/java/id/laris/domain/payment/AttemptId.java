package id.laris.domain.payment;

import java.util.UUID;

public record AttemptId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
