package id.laris.domain.stock;

import id.laris.domain.shared.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people call a stock take (stok opname): {@code SO-2026-00001}, counted anew each year. Typed in any case, with or without spaces around. */
public record StockTakeNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("SO-\\d{4}-\\d{5,9}");

    public StockTakeNumber {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) throw new Invalid("stockTakeNumber", value, "SO-2026-00001");
    }

    public static StockTakeNumber of(int year, long sequence) {
        return new StockTakeNumber("SO-%04d-%05d".formatted(year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
