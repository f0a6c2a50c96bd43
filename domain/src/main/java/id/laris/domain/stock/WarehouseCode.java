package id.laris.domain.stock;

import id.laris.domain.shared.Invalid;
import java.util.regex.Pattern;

/** Short name of a warehouse, e.g. {@code BDG}: 2 to 10 capital letters or digits. */
public record WarehouseCode(String value) implements Comparable<WarehouseCode> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{2,10}");

    public WarehouseCode {
        if (value == null || !SHAPE.matcher(value).matches())
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
