package id.laris.web.purchasing;

import id.laris.domain.purchasing.PriceBreak;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.web.shared.office.Days;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people type into the forms about buying, understood. Dots between thousands are welcome: {@code 1.250.000}. */
final class Fields {
    private Fields() {}

    /** Blank is zero. @throws Invalid named after the field */
    static long number(String field, String typed) {
        return maybeNumber(field, typed).orElse(0L);
    }

    /** Empty when blank. @throws Invalid named after the field */
    static Optional<Long> maybeNumber(String field, String typed) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) return Optional.empty();
        if (!text.matches("\\d{1,13}|\\d{1,3}(\\.\\d{3}){1,4}")) throw new Invalid(field, text, "a whole number");
        return Optional.of(Long.parseLong(text.replace(".", "")));
    }

    static int count(String field, String typed) {
        long number = number(field, typed);
        if (number > Integer.MAX_VALUE) throw new Invalid(field, number, "a smaller number");
        return (int) number;
    }

    /** Empty when blank. @throws Invalid named after the field */
    static Optional<LocalDate> maybeDay(String field, String typed) {
        if (typed == null || typed.isBlank()) return Optional.empty();
        try {
            return Optional.of(Days.day(typed));
        } catch (DateTimeParseException noDay) {
            throw new Invalid(field, typed, "a day such as 2026-11-22");
        }
    }

    static LocalDate day(String field, String typed) {
        return maybeDay(field, typed).orElseThrow(() -> new Invalid(field, "", "a day such as 2026-11-22"));
    }

    /**
     * Prices of many pieces, such as {@code 100 = 55.000, 500 = 50.000}: the quantity, then what each costs; a colon will do, and so will
     * blanks, semicolons or new lines between them. Blank is none.
     *
     * @throws Invalid breaks
     */
    static List<PriceBreak> breaks(String typed) {
        var text = typed == null ? "" : typed.strip().replaceAll("\\s*[=:]\\s*", "=");
        if (text.isEmpty()) return List.of();
        return Arrays.stream(text.split("[\\s,;]+")).map(Fields::step).toList();
    }

    private static PriceBreak step(String text) {
        var parts = text.split("=", -1);
        if (parts.length != 2) throw new Invalid("breaks", text, "such as 100 = 55.000");
        return new PriceBreak(
                Quantity.of(count("breaks", parts[0])),
                Money.rupiah(maybeNumber("breaks", parts[1])
                        .orElseThrow(() -> new Invalid("breaks", text, "such as 100 = 55.000"))));
    }

    /** The same as text that is understood again. */
    static String text(List<PriceBreak> breaks) {
        return breaks.stream()
                .map(it -> it.from().value() + "=" + it.unitCost().minorUnits())
                .collect(Collectors.joining(" "));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
