package id.laris.web.purchasing;

import id.laris.domain.shared.Invalid;
import id.laris.web.shared.office.Days;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

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

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
