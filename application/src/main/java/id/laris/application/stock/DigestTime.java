package id.laris.application.stock;

import java.time.ZoneId;

/**
 * When staff are told in the morning what ran short.
 *
 * @param hour of the day, 0 to 23, in that zone
 */
public record DigestTime(int hour, ZoneId zone) {
    public DigestTime {
        if (hour < 0 || hour > 23) throw new IllegalArgumentException("not an hour of the day: " + hour);
    }
}
