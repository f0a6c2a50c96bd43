package id.laris.domain.purchasing;

import id.laris.domain.shared.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people call a goods receipt: {@code GR-2026-00001}, counted anew each year. Typed in any case, with or without spaces around. */
public record ReceiptNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("GR-\\d{4}-\\d{5,9}");

    public ReceiptNumber {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) throw new Invalid("receiptNumber", value, "GR-2026-00001");
    }

    public static ReceiptNumber of(int year, long sequence) {
        return new ReceiptNumber("GR-%04d-%05d".formatted(year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
