package id.laris.domain.forecasting;

import id.laris.domain.shared.Invalid;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;

/**
 * What was asked for week by week, Monday to Sunday, the newest last. A week in which there was nothing to sell is unknown.
 *
 * @param firstWeek the Monday of the first step
 * @param series in pieces, with the season of a year
 */
public record WeeklyDemand(LocalDate firstWeek, Series series) {
    /** Weeks of a year, the season that weeks are asked for. */
    public static final int YEAR = 52;

    private static final int DAYS = 7;

    public WeeklyDemand {
        if (firstWeek.getDayOfWeek() != DayOfWeek.MONDAY) throw new Invalid("week", firstWeek, "a Monday");
    }

    /** A week with nothing to sell for so long, or longer, says nothing of what was asked for. */
    private static final double MOST_EMPTY = 0.5;

    /**
     * @param pieces a week each; fewer than none, because more was cancelled than sold, is none
     * @param stockOuts weeks that were empty for half of their time or longer are unknown
     */
    public static WeeklyDemand of(LocalDate firstWeek, double[] pieces, StockOuts stockOuts, ZoneId zone) {
        var known = new boolean[pieces.length];
        var demand = new double[pieces.length];
        for (int step = 0; step < pieces.length; step++) {
            var monday = firstWeek.plusDays((long) DAYS * step);
            demand[step] = Math.max(0, pieces[step]);
            known[step] = stockOuts.share(
                            monday.atStartOfDay(zone).toInstant(),
                            monday.plusDays(DAYS).atStartOfDay(zone).toInstant())
                    < MOST_EMPTY;
        }
        return new WeeklyDemand(firstWeek, Series.of(demand, known, YEAR));
    }

    /** The week a day is in, named by its Monday. */
    public static LocalDate weekOf(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    public LocalDate week(int step) {
        return firstWeek.plusDays((long) DAYS * step);
    }

    /** The week after the last one: what a forecast begins with. */
    public LocalDate nextWeek() {
        return week(series.length());
    }

    public int weeks() {
        return series.length();
    }

    /** Equal for equal histories, and hardly ever for others: 32 hexadecimal digits. */
    public String fingerprint() {
        return fingerprint("");
    }

    /** As {@link #fingerprint()}, of whatever else the forecast hangs on too. */
    public String fingerprint(String more) {
        var bytes = ByteBuffer.allocate(Long.BYTES * (series.length() + 1));
        bytes.putLong(firstWeek.toEpochDay());
        for (var value : series.raw()) bytes.putDouble(value);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes.array());
            return HexFormat.of().formatHex(digest.digest(more.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
