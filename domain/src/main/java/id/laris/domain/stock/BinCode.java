package id.laris.domain.stock;

import id.laris.domain.shared.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands on a shelf, e.g. {@code A-01-3}: letters and digits in up to five parts, at most 20 signs, written in capitals. */
public record BinCode(String value) implements Comparable<BinCode> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{1,8}(-[A-Z0-9]{1,8}){0,4}");
    private static final int MOST = 20;

    public BinCode {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (value.length() > MOST || !SHAPE.matcher(value).matches())
            throw new Invalid("bin", value, "a code such as A-01-3");
    }

    @Override
    public int compareTo(BinCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
