package id.laris.domain.stock;

import id.laris.domain.shared.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people call a file of levels or critical points: {@code BS-2026-00001}, counted anew each year. Typed in any case, with or without spaces around. */
public record StockFileNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("BS-\\d{4}-\\d{5,9}");

    public StockFileNumber {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) throw new Invalid("stockFileNumber", value, "BS-2026-00001");
    }

    public static StockFileNumber of(int year, long sequence) {
        return new StockFileNumber("BS-%04d-%05d".formatted(year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
