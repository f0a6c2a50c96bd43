package id.laris.domain.order;

import id.laris.domain.shared.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people call an order: {@code LR-000123}. Typed in any case, with or without spaces around. */
public record OrderNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("LR-\\d{6,12}");

    public OrderNumber {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) throw new Invalid("orderNumber", value, "LR-000123");
    }

    public static OrderNumber of(long sequence) {
        return new OrderNumber("LR-%06d".formatted(sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
