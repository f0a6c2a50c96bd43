package id.laris.domain.stock;

import id.laris.domain.shared.Invalid;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** When a warehouse is open, by weekday, in the shop's time zone. A day that is left out is closed; none at all: nobody has said. */
public record OpeningHours(SortedMap<DayOfWeek, Hours> days) {
    public static final OpeningHours UNKNOWN = new OpeningHours(new TreeMap<>());

    public OpeningHours {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** @param to after {@code from}, on the same day */
    public record Hours(LocalTime from, LocalTime to) {
        public Hours {
            if (!from.isBefore(to)) throw new Invalid("hours", from + "-" + to, "an opening before the closing");
        }

        @Override
        public String toString() {
            return from + "-" + to;
        }
    }

    /** @param days hours as {@code 08:00-17:00} by day; blank ones count as closed @throws Invalid invalid-hours */
    public static OpeningHours parse(Map<DayOfWeek, String> days) {
        var read = new TreeMap<DayOfWeek, Hours>();
        days.forEach((day, text) -> {
            if (text != null && !text.isBlank()) read.put(day, hours(text.strip()));
        });
        return new OpeningHours(read);
    }

    public Optional<Hours> on(DayOfWeek day) {
        return Optional.ofNullable(days.get(day));
    }

    private static Hours hours(String text) {
        var ends = text.split("\\s*[-–]\\s*", -1);
        if (ends.length != 2) throw new Invalid("hours", text, "hours such as 08:00-17:00");
        return new Hours(time(ends[0], text), time(ends[1], text));
    }

    private static LocalTime time(String typed, String whole) {
        try {
            return LocalTime.parse(typed.replace('.', ':').replaceFirst("^(\\d):", "0$1:"));
        } catch (DateTimeException unreadable) {
            throw new Invalid("hours", whole, "hours such as 08:00-17:00");
        }
    }
}
