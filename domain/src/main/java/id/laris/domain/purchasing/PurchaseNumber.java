package id.laris.domain.purchasing;

import id.laris.domain.shared.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people call a purchase order: {@code PO-2026-00001}, counted anew each year. Typed in any case, with or without spaces around. */
public record PurchaseNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("PO-\\d{4}-\\d{5,9}");

    public PurchaseNumber {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) throw new Invalid("purchaseNumber", value, "PO-2026-00001");
    }

    public static PurchaseNumber of(int year, long sequence) {
        return new PurchaseNumber("PO-%04d-%05d".formatted(year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
