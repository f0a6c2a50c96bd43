package id.laris.domain.stock;

import id.laris.domain.shared.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A table of figures about stock that somebody sent: first only checked, applied when somebody says so. A worker works on it only while
 * its lease runs; each of its steps is saved together with the lines it judged or applied, so another one goes on exactly there.
 *
 * @param content where the sent bytes are kept
 * @param rows in the file, heading and blank ones not counted
 * @param bounds the warehouses of whoever sent it; empty for all: lines about others are refused
 * @param sender how the history calls whoever sent it; @param approver whoever said to apply it, empty until then
 * @param failure code of what ended it; only when FAILED
 * @param nextLine line of the first row that is not checked; 0 before the first
 * @param tries how often a worker took it up since it last got on
 * @param leasedUntil until when the worker that has it may be silent
 * @param version as read; 0 for a new one
 */
public record StockFile(
        StockFileNumber number,
        Kind kind,
        UUID content,
        String fileName,
        long size,
        int rows,
        Set<WarehouseCode> bounds,
        String sender,
        Instant sentAt,
        State state,
        Optional<String> failure,
        Tally tally,
        long nextLine,
        int tries,
        String approver,
        Optional<Instant> leasedUntil,
        Optional<Instant> endedAt,
        long version) {
    /** After so many tries without progress it is given up: something in the file or the shop breaks every worker. */
    public static final int MOST_TRIES = 5;

    /** What the figures are. */
    public enum Kind {
        /** Pieces on hand. */
        LEVELS,
        /** Minimum, target and days from ordering to shelf. */
        POINTS
    }

    public enum State {
        WAITING,
        CHECKING,
        CHECKED,
        /** Somebody said to apply it. */
        APPROVED,
        APPLYING,
        APPLIED,
        FAILED,
        CANCELLED;

        private static final Map<State, Set<State>> NEXT = Map.of(
                WAITING, Set.of(CHECKING, CANCELLED),
                CHECKING, Set.of(CHECKING, CHECKED, FAILED, CANCELLED),
                CHECKED, Set.of(APPROVED, CANCELLED),
                APPROVED, Set.of(APPLYING, CANCELLED),
                APPLYING, Set.of(APPLYING, APPLIED, FAILED, CANCELLED),
                APPLIED, Set.of(),
                FAILED, Set.of(),
                CANCELLED, Set.of());

        public boolean isOver() {
            return NEXT.get(this).isEmpty();
        }

        /** A worker has it, or is about to. */
        public boolean isUnderWay() {
            return !isOver() && this != CHECKED;
        }

        boolean isWork() {
            return this == CHECKING || this == APPLYING;
        }
    }

    /**
     * @param read rows that were looked at
     * @param changes lines that would change something, and those that did
     * @param applied those of them that did
     */
    public record Tally(int read, int changes, int same, int refused, int applied) {
        public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        public Tally plus(Tally other) {
            return new Tally(
                    read + other.read,
                    changes + other.changes,
                    same + other.same,
                    refused + other.refused,
                    applied + other.applied);
        }

        /** A checked line turned out so. */
        public Tally ended(StockFileLine.Outcome how) {
            return switch (how) {
                case APPLIED -> new Tally(read, changes, same, refused, applied + 1);
                case SAME -> new Tally(read, changes - 1, same + 1, refused, applied);
                case REFUSED -> new Tally(read, changes - 1, same, refused + 1, applied);
                case CHANGE -> this;
            };
        }
    }

    public StockFile {
        fileName = Text.line("fileName", fileName, 0, 255);
        bounds = Set.copyOf(bounds);
        if (leasedUntil.isPresent() != state.isWork() || endedAt.isPresent() != state.isOver())
            throw new IllegalArgumentException(
                    "file %s: %s, lease %s, end %s".formatted(number, state, leasedUntil, endedAt));
    }

    public static StockFile sent(
            StockFileNumber number,
            Kind kind,
            UUID content,
            String fileName,
            long size,
            int rows,
            Set<WarehouseCode> bounds,
            String sender,
            Instant now) {
        return new StockFile(
                number,
                kind,
                content,
                fileName,
                size,
                rows,
                bounds,
                sender,
                now,
                State.WAITING,
                Optional.empty(),
                Tally.NONE,
                0,
                0,
                "",
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** Whether a worker may take it: nobody has, or whoever had it fell silent. */
    public boolean isDue(Instant now) {
        return state == State.WAITING
                || state == State.APPROVED
                || leasedUntil.filter(until -> !now.isBefore(until)).isPresent();
    }

    /** Whether somebody bound to these warehouses may see it; none is all. */
    public boolean isSeenFrom(Set<WarehouseCode> theirs) {
        return theirs.isEmpty() || !bounds.isEmpty() && theirs.containsAll(bounds);
    }

    /** A worker takes it. */
    public StockFile taken(Instant now, Duration lease) {
        var next = state == State.WAITING || state == State.CHECKING ? State.CHECKING : State.APPLYING;
        if (!isDue(now)) throw new StockFileStepNotAllowed(state, next);
        return step(next, Optional.empty(), tally, nextLine, tries + 1, approver, Optional.of(now.plus(lease)), now);
    }

    /** Some rows are looked at, or some lines applied; the worker goes on. */
    public StockFile advanced(Tally now, long next, Instant at, Duration lease) {
        return step(state, Optional.empty(), now, next, 0, approver, Optional.of(at.plus(lease)), at);
    }

    public StockFile checked(Instant now) {
        return step(State.CHECKED, Optional.empty(), tally, nextLine, 0, approver, Optional.empty(), now);
    }

    /** Somebody has seen what it would do, and wants it. */
    public StockFile approved(String by, Instant now) {
        return step(State.APPROVED, Optional.empty(), tally, nextLine, 0, by, Optional.empty(), now);
    }

    public StockFile applied(Instant now) {
        return step(State.APPLIED, Optional.empty(), tally, nextLine, tries, approver, Optional.empty(), now);
    }

    /** Nothing more can be done; what was applied stays. */
    public StockFile failed(String code, Instant now) {
        return step(State.FAILED, Optional.of(code), tally, nextLine, tries, approver, Optional.empty(), now);
    }

    /** Somebody calls it off; what was applied stays. */
    public StockFile cancelled(Instant now) {
        return step(State.CANCELLED, Optional.empty(), tally, nextLine, tries, approver, Optional.empty(), now);
    }

    /** How far the check, then the applying is: 0 to 100. */
    public int percent() {
        return switch (state) {
            case CHECKED, APPLIED -> 100;
            case WAITING, CHECKING -> share(tally.read(), rows);
            default -> approver.isEmpty() ? share(tally.read(), rows) : share(tally.applied(), tally.changes());
        };
    }

    private static int share(int part, int whole) {
        return whole == 0 ? 0 : (int) Math.min(100, 100L * part / whole);
    }

    private StockFile step(
            State next,
            Optional<String> why,
            Tally newTally,
            long newNextLine,
            int newTries,
            String by,
            Optional<Instant> lease,
            Instant now) {
        if (!State.NEXT.get(state).contains(next)) throw new StockFileStepNotAllowed(state, next);
        return new StockFile(
                number,
                kind,
                content,
                fileName,
                size,
                rows,
                bounds,
                sender,
                sentAt,
                next,
                why,
                newTally,
                newNextLine,
                newTries,
                by,
                lease,
                next.isOver() ? Optional.of(now) : Optional.empty(),
                version);
    }
}
