package id.laris.domain.shipping;

import id.laris.domain.shared.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people call a wave: {@code W-00042}. Typed in any case. */
public record WaveNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("W-\\d{5,12}");

    public WaveNumber {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) throw new Invalid("wave", value, "a number such as W-00042");
    }

    public static WaveNumber of(long sequence) {
        return new WaveNumber("W-%05d".formatted(sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
