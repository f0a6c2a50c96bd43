package id.laris.persistence.shared;

import id.laris.domain.shared.Invalid;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where a page of a list by time ends: the last row's moment, to the microsecond, and its number. */
public record TimeCursor(Instant at, long seq) {
    public static TimeCursor parse(String cursor) {
        try {
            var parts = cursor.split("_", 2);
            var micros = Long.parseLong(parts[0], 36);
            // Java knows moments that the database does not.
            if (micros < 0) throw new NumberFormatException("before the first row");
            return new TimeCursor(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), Long.parseLong(parts[1], 36));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException malformed) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }

    @Override
    public String toString() {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at), 36) + "_" + Long.toString(seq, 36);
    }
}
