package id.laris.domain.forecasting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One go through all that is sold, so that every forecast is as new as its history. Immutable.
 *
 * @param id later ones have greater ids
 * @param firstWeek the Monday of the first week that is forecast: histories end before it
 * @param subjects how many there were when it began
 * @param looked how many are done
 * @param renewed how many of these had another history than at the run before
 * @param last the place of the last one that is done; the next batch begins after it
 * @param leasedUntil how long its worker has it
 * @param tries how often a worker took it without coming further
 * @param version as read; 0 for a new one
 */
public record ForecastRun(
        UUID id,
        String askedBy,
        Instant askedAt,
        LocalDate firstWeek,
        State state,
        long subjects,
        long looked,
        long renewed,
        Optional<String> last,
        Optional<Instant> leasedUntil,
        int tries,
        Optional<Instant> endedAt,
        long version) {
    public enum State {
        RUNNING,
        DONE,
        /** Tried again and again to no avail. */
        FAILED
    }

    static final int MOST_TRIES = 5;

    public static ForecastRun of(UUID id, String askedBy, Instant now, LocalDate firstWeek, long subjects) {
        return new ForecastRun(
                id,
                askedBy,
                now,
                firstWeek,
                State.RUNNING,
                subjects,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                0);
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** A worker has it for so long. One that was taken again and again to no avail is given up. */
    public ForecastRun taken(Instant now, Duration lease) {
        return tries >= MOST_TRIES
                ? with(State.FAILED, looked, renewed, last, Optional.empty(), tries + 1, Optional.of(now))
                : with(State.RUNNING, looked, renewed, last, Optional.of(now.plus(lease)), tries + 1, Optional.empty());
    }

    /** So many more are done, and so many of them anew. */
    public ForecastRun looked(int more, int anew, String upTo, Instant now, Duration lease) {
        return with(
                State.RUNNING,
                looked + more,
                renewed + anew,
                Optional.of(upTo),
                Optional.of(now.plus(lease)),
                0,
                Optional.empty());
    }

    /** There are no more. */
    public ForecastRun done(Instant now) {
        return with(State.DONE, looked, renewed, last, Optional.empty(), tries, Optional.of(now));
    }

    /** Of a hundred; 100 only at the end. */
    public int percent() {
        if (!isRunning()) return 100;
        return subjects == 0 ? 0 : (int) Math.min(99, looked * 100 / subjects);
    }

    private ForecastRun with(
            State next,
            long nowLooked,
            long nowRenewed,
            Optional<String> upTo,
            Optional<Instant> lease,
            int nowTries,
            Optional<Instant> end) {
        if (state != State.RUNNING) throw new IllegalStateException(id + " is " + state);
        return new ForecastRun(
                id,
                askedBy,
                askedAt,
                firstWeek,
                next,
                subjects,
                nowLooked,
                nowRenewed,
                upTo,
                lease,
                nowTries,
                end,
                version);
    }
}
