package id.laris.domain.stock;

import id.laris.domain.shared.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people call a transfer: {@code TR-2026-00001}, counted anew each year. Typed in any case, with or without spaces around. */
public record TransferNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("TR-\\d{4}-\\d{5,9}");

    public TransferNumber {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) throw new Invalid("transferNumber", value, "TR-2026-00001");
    }

    public static TransferNumber of(int year, long sequence) {
        return new TransferNumber("TR-%04d-%05d".formatted(year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
