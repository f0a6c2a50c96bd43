package id.laris.domain.shared;

import java.util.UUID;

/** Identity of an order; payments, reservations and parcels belong to one. */
public record OrderId(UUID value) implements Comparable<OrderId> {
    public OrderId {
        if (value == null) throw new IllegalArgumentException("order id");
    }

    @Override
    public int compareTo(OrderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
