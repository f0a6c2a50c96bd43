package id.laris.rest.api.shared;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands in a query, understood. Absent and blank mean the same: not asked for. */
public final class Asked {
    private Asked() {}

    public static Optional<String> text(String given) {
        return given == null || given.isBlank() ? Optional.empty() : Optional.of(given.strip());
    }

    public static Optional<Money> rupiah(String name, String given) {
        return text(given).map(text -> {
            if (!text.matches("\\d{1,15}")) throw new Invalid(name, text, "a whole amount in rupiah such as 145000");
            return Money.rupiah(Long.parseLong(text));
        });
    }

    public static int number(String name, String given, int otherwise) {
        return text(given)
                .map(text -> {
                    if (!text.matches("-?\\d{1,9}")) throw new Invalid(name, text, "a whole number");
                    return Integer.parseInt(text);
                })
                .orElse(otherwise);
    }

    public static boolean flag(String name, String given) {
        return text(given)
                .map(text -> switch (text.toLowerCase(Locale.ROOT)) {
                    case "true", "1" -> true;
                    case "false", "0" -> false;
                    default -> throw new Invalid(name, text, "true or false");
                })
                .orElse(false);
    }

    public static Optional<Instant> time(String name, String given) {
        return text(given).map(text -> {
            try {
                // Years of more digits are times to Java and none to the database.
                if (!text.matches("\\d{4}-.*")) throw new DateTimeParseException("year", text, 0);
                return java.time.OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeParseException unreadable) {
                throw new Invalid(name, text, "a time such as 2026-11-21T09:00:00+07:00");
            }
        });
    }

    /** Any case, hyphens for underscores: {@code price-up} for {@code PRICE_UP}. */
    public static <E extends Enum<E>> Optional<E> choice(String name, String given, Class<E> choices) {
        return text(given).map(text -> Arrays.stream(choices.getEnumConstants())
                .filter(c -> c.name().equals(text.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        name,
                        text,
                        "one of "
                                + Arrays.stream(choices.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
    }
}
