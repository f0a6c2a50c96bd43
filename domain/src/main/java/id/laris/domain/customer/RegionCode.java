package id.laris.domain.customer;

import id.laris.domain.shared.Invalid;
import java.util.regex.Pattern;

/**
 * A code of Indonesia's ministry of home affairs (Kemendagri): province {@code 32}, regency {@code 32.73}, district
 * {@code 32.73.01}, village {@code 32.73.01.1001}. Each code begins with its parent's.
 */
public record RegionCode(String value) implements Comparable<RegionCode> {
    private static final Pattern SHAPE = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?");

    public enum Level {
        PROVINCE,
        REGENCY,
        DISTRICT,
        VILLAGE
    }

    public RegionCode {
        if (value == null || !SHAPE.matcher(value).matches())
            throw new Invalid("region", value, "a code such as 32.73.01.1001");
    }

    public Level level() {
        return switch (value.length()) {
            case 2 -> Level.PROVINCE;
            case 5 -> Level.REGENCY;
            case 8 -> Level.DISTRICT;
            default -> Level.VILLAGE;
        };
    }

    public RegionCode province() {
        return new RegionCode(value.substring(0, 2));
    }

    /** @throws IllegalStateException for a province */
    public RegionCode regency() {
        if (level() == Level.PROVINCE) throw new IllegalStateException(value + " has no regency");
        return new RegionCode(value.substring(0, 5));
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
