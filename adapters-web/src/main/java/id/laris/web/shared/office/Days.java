package id.laris.web.shared.office;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** Days and moments as browsers send them. */
public final class Days {
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";

    private Days() {}

    /** @throws DateTimeParseException for what is no day, and for days of years that no calendar shows: databases do not know them */
    public static LocalDate day(String text) {
        return LocalDate.parse(shaped(text, DAY));
    }

    /** @throws DateTimeParseException likewise */
    public static LocalDateTime moment(String text) {
        return LocalDateTime.parse(shaped(text, DAY + "T.*"));
    }

    private static String shaped(String text, String shape) {
        var typed = text.strip();
        if (!typed.matches(shape)) throw new DateTimeParseException("not of four digits of a year", typed, 0);
        return typed;
    }
}
