package id.laris.domain.shipping;

import id.laris.domain.shared.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people call a hand-over sheet: {@code HS-00042}. Typed in any case. */
public record SheetNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("HS-\\d{5,12}");

    public SheetNumber {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) throw new Invalid("sheet", value, "a number such as HS-00042");
    }

    public static SheetNumber of(long sequence) {
        return new SheetNumber("HS-%05d".formatted(sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
