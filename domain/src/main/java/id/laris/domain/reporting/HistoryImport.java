package id.laris.domain.reporting;

import id.laris.domain.shared.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A table of sales from before the shop ran here, read in the background into the book of sales. A worker works on it only while its
 * lease runs; each of its steps is saved together with the lines it booked, so another one goes on exactly there.
 *
 * @param content where the sent bytes are kept until it is over
 * @param sender how the history calls whoever sent it
 * @param failure code of what ended it; only when FAILED
 * @param nextLine line of the first row that is not read; 0 before the first
 * @param tries how often a worker took it up since it last got on
 * @param leasedUntil until when the worker that has it may be silent
 * @param version as read; 0 for a new one
 */
public record HistoryImport(
        HistoryImportId id,
        UUID content,
        String fileName,
        Survey survey,
        HistoryTerms terms,
        String sender,
        Instant sentAt,
        State state,
        Optional<String> failure,
        Tally tally,
        long nextLine,
        int tries,
        Optional<Instant> leasedUntil,
        Optional<Instant> endedAt,
        long version) {
    /** After so many tries without progress it is given up: something in the file or the shop breaks every worker. */
    public static final int MOST_TRIES = 5;

    public enum State {
        WAITING,
        READING,
        DONE,
        FAILED,
        CANCELLED;

        private static final Map<State, Set<State>> NEXT = Map.of(
                WAITING, Set.of(READING, CANCELLED),
                READING, Set.of(READING, DONE, FAILED, CANCELLED),
                DONE, Set.of(),
                FAILED, Set.of(),
                CANCELLED, Set.of());

        public boolean isOver() {
            return NEXT.get(this).isEmpty();
        }
    }

    /**
     * What the whole file holds, good and bad lines alike: to be compared with what its owner knows of it.
     *
     * @param orders how many different order numbers; so with SKUs, buyers (nobody not counted) and regions
     * @param negative lines with less than zero pieces
     * @param cancelled lines of orders whose number begins with C, as old systems mark what they take back
     * @param sum of pieces times price over all lines that can be read, in the file's own money
     */
    public record Survey(
            int rows, int orders, int skus, int buyers, int regions, int negative, int cancelled, BigDecimal sum) {}

    /**
     * @param read lines that were looked at
     * @param sold lines booked as sold @param returned lines booked as taken back
     * @param gross what was sold, rupiah @param back what was given back, rupiah
     */
    public record Tally(int read, int sold, int returned, int rejected, long gross, long back) {
        public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

        public int booked() {
            return sold + returned;
        }

        public Tally plus(Tally other) {
            return new Tally(
                    read + other.read,
                    sold + other.sold,
                    returned + other.returned,
                    rejected + other.rejected,
                    Math.addExact(gross, other.gross),
                    Math.addExact(back, other.back));
        }
    }

    public HistoryImport {
        fileName = Text.line("fileName", fileName, 0, 255);
        if (leasedUntil.isPresent() != (state == State.READING) || endedAt.isPresent() != state.isOver())
            throw new IllegalArgumentException(
                    "history %s: %s, lease %s, end %s".formatted(id, state, leasedUntil, endedAt));
    }

    public static HistoryImport sent(
            HistoryImportId id,
            UUID content,
            String fileName,
            Survey survey,
            HistoryTerms terms,
            String sender,
            Instant now) {
        return new HistoryImport(
                id,
                content,
                fileName,
                survey,
                terms,
                sender,
                now,
                State.WAITING,
                Optional.empty(),
                Tally.NONE,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** Whether a worker may take it: nobody has, or whoever had it fell silent. */
    public boolean isDue(Instant now) {
        return state == State.WAITING
                || leasedUntil.filter(until -> !now.isBefore(until)).isPresent();
    }

    /** A worker takes it. @throws HistoryStepNotAllowed */
    public HistoryImport taken(Instant now, Duration lease) {
        if (!isDue(now)) throw new HistoryStepNotAllowed(state, State.READING);
        return step(State.READING, Optional.empty(), tally, nextLine, tries + 1, Optional.of(now.plus(lease)), now);
    }

    /** Some lines are read; the worker goes on. */
    public HistoryImport advanced(Tally some, long next, Instant now, Duration lease) {
        return step(State.READING, Optional.empty(), tally.plus(some), next, 0, Optional.of(now.plus(lease)), now);
    }

    public HistoryImport done(Instant now) {
        return step(State.DONE, Optional.empty(), tally, nextLine, 0, Optional.empty(), now);
    }

    /** Nothing more can be done; what was booked stays. */
    public HistoryImport failed(String code, Instant now) {
        return step(State.FAILED, Optional.of(code), tally, nextLine, tries, Optional.empty(), now);
    }

    /** Somebody calls it off; what was booked stays. @throws HistoryStepNotAllowed when it is over */
    public HistoryImport cancelled(Instant now) {
        return step(State.CANCELLED, Optional.empty(), tally, nextLine, tries, Optional.empty(), now);
    }

    /** How far it is: 0 to 100. */
    public int percent() {
        if (state == State.DONE) return 100;
        return survey.rows() == 0 ? 0 : (int) Math.min(100, 100L * tally.read() / survey.rows());
    }

    private HistoryImport step(
            State next,
            Optional<String> why,
            Tally newTally,
            long newNextLine,
            int newTries,
            Optional<Instant> lease,
            Instant now) {
        if (!State.NEXT.get(state).contains(next)) throw new HistoryStepNotAllowed(state, next);
        return new HistoryImport(
                id,
                content,
                fileName,
                survey,
                terms,
                sender,
                sentAt,
                next,
                why,
                newTally,
                newNextLine,
                newTries,
                lease,
                next.isOver() ? Optional.of(now) : Optional.empty(),
                version);
    }
}
