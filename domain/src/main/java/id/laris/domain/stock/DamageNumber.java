package id.laris.domain.stock;

import id.laris.domain.shared.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people call a report of damage: {@code BR-2026-00001}, counted anew each year. Typed in any case, with or without spaces around. */
public record DamageNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("BR-\\d{4}-\\d{5,9}");

    public DamageNumber {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) throw new Invalid("damageNumber", value, "BR-2026-00001");
    }

    public static DamageNumber of(int year, long sequence) {
        return new DamageNumber("BR-%04d-%05d".formatted(year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
