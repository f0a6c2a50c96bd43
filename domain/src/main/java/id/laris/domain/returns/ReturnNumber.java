package id.laris.domain.returns;

import id.laris.domain.shared.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people call a return: {@code RT-2026-000001}, counted anew each year. Typed in any case, with or without spaces around. */
public record ReturnNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("RT-\\d{4}-\\d{6,9}");

    public ReturnNumber {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) throw new Invalid("returnNumber", value, "RT-2026-000001");
    }

    public static ReturnNumber of(int year, long sequence) {
        return new ReturnNumber("RT-%04d-%06d".formatted(year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
