package id.laris.domain.reporting;

import id.laris.domain.shared.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When something is mailed again and again: every day, on one day of each week or on one day of each month, at a full hour.
 *
 * @param day of the week from 1 (Monday) to 7, of the month from 1 to {@value #LAST_DAY}, which every month has; 0 for every day
 * @param hour 0 to 23, in the zone it is asked for; where clocks are put forward over it, as much later as they are
 */
public record MailSchedule(Rhythm rhythm, int day, int hour) {
    public enum Rhythm {
        DAILY,
        WEEKLY,
        MONTHLY
    }

    public static final int LAST_DAY = 28;
    private static final int LAST_WEEKDAY = 7;
    private static final int LAST_HOUR = 23;

    /** @throws Invalid invalid-rhythm, invalid-day, invalid-hour */
    public MailSchedule {
        if (rhythm == null) throw new Invalid("rhythm", null, "DAILY, WEEKLY or MONTHLY");
        if (hour < 0 || hour > LAST_HOUR) throw new Invalid("hour", hour, "0 to " + LAST_HOUR);
        int first = rhythm == Rhythm.DAILY ? 0 : 1;
        int last =
                switch (rhythm) {
                    case DAILY -> 0;
                    case WEEKLY -> LAST_WEEKDAY;
                    case MONTHLY -> LAST_DAY;
                };
        if (day < first || day > last)
            throw new Invalid("day", day, rhythm == Rhythm.DAILY ? "no day" : first + " to " + last);
    }

    /** The first time after that moment; however much was missed before it, there is one. */
    public Instant nextAfter(Instant moment, ZoneId zone) {
        var date = LocalDate.ofInstant(moment, zone);
        while (!isOn(date) || !at(date, zone).isAfter(moment)) date = date.plusDays(1);
        return at(date, zone);
    }

    private boolean isOn(LocalDate date) {
        return switch (rhythm) {
            case DAILY -> true;
            case WEEKLY -> date.getDayOfWeek().getValue() == day;
            case MONTHLY -> date.getDayOfMonth() == day;
        };
    }

    private Instant at(LocalDate date, ZoneId zone) {
        return date.atTime(hour, 0).atZone(zone).toInstant();
    }
}
