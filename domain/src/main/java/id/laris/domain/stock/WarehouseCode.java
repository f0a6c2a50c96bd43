package id.laris.domain.stock;

import id.laris.domain.shared.Invalid;

/** Short name of a warehouse, e.g. {@code BDG}: 2 to 10 capital letters or digits. */
public record WarehouseCode(String value) implements Comparable<WarehouseCode> {
    public WarehouseCode {
        if (value == null || !value.matches("[A-Z0-9]{2,10}"))
            throw new Invalid("warehouse", value, "a code such as BDG");
    }

    @Override
    public int compareTo(WarehouseCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
