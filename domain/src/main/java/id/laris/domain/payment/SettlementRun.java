package id.laris.domain.payment;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A provider's settlement report that is, or was, compared with the shop's books. Immutable.
 *
 * @param id later ones have greater ids
 * @param fileName as its sender calls it, at most 200 characters of it
 * @param lines how many the report has, unreadable ones included
 * @param compared how many are done; unreadable ones are done at once
 * @param differing how many findings there are, what is booked here and not reported included
 * @param gross of all payments in it @param refunded of all refunds in it @param fees as reported
 * @param from first day of payment it names @param to last one; both empty when it does not say of every payment
 * @param last the reference whose lines were done last; the next batch begins after it
 * @param leasedUntil how long its worker has it
 * @param tries how often a worker took it without coming further
 * @param version as read; 0 for a new one
 */
public record SettlementRun(
        UUID id,
        String provider,
        String fileName,
        String askedBy,
        Instant askedAt,
        State state,
        int lines,
        int compared,
        int differing,
        int notReported,
        Money gross,
        Money refunded,
        Money fees,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> last,
        Optional<Instant> leasedUntil,
        int tries,
        long version) {
    public enum State {
        COMPARING,
        DONE,
        /** Tried again and again to no avail. */
        FAILED
    }

    public static final int MOST_LINES = 200_000;
    static final int MOST_TRIES = 5;
    private static final int LONGEST_NAME = 200;

    /** What a report says in sum. */
    public record Sums(Money gross, Money refunded, Money fees) {}

    public SettlementRun {
        if (lines < 1 || lines > MOST_LINES) throw new Invalid("lines", lines, "1 to " + MOST_LINES);
        if (compared < 0 || compared > lines) throw new IllegalArgumentException(compared + " of " + lines);
        if (from.isPresent() != to.isPresent()) throw new IllegalArgumentException("days without an end");
        fileName = fileName.replaceAll("\\p{Cntrl}", " ").strip();
        if (fileName.isEmpty()) fileName = "-";
        if (fileName.length() > LONGEST_NAME) fileName = fileName.substring(0, LONGEST_NAME);
    }

    /** @throws Invalid lines, when there are none or too many */
    public static SettlementRun of(
            UUID id,
            String provider,
            String fileName,
            String askedBy,
            Instant now,
            int lines,
            int unreadable,
            Sums sums,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        return new SettlementRun(
                id,
                provider,
                fileName,
                askedBy,
                now,
                State.COMPARING,
                lines,
                unreadable,
                unreadable,
                0,
                sums.gross(),
                sums.refunded(),
                sums.fees(),
                from,
                to,
                Optional.empty(),
                Optional.empty(),
                0,
                0);
    }

    /** A worker has it for so long. One that was taken again and again to no avail is given up. */
    public SettlementRun taken(Instant now, Duration lease) {
        return with(
                tries >= MOST_TRIES ? State.FAILED : State.COMPARING,
                compared,
                differing,
                notReported,
                last,
                Optional.of(now.plus(lease)),
                tries + 1);
    }

    /** So many more lines are done, and so many of them differ. */
    public SettlementRun compared(int more, int differ, String upTo, Instant now, Duration lease) {
        return with(
                State.COMPARING,
                compared + more,
                differing + differ,
                notReported,
                Optional.of(upTo),
                Optional.of(now.plus(lease)),
                0);
    }

    /** There are no more lines; so many payments are booked here and not in it. */
    public SettlementRun done(int missing) {
        return with(State.DONE, compared, differing + missing, missing, last, Optional.empty(), tries);
    }

    public boolean isComparing() {
        return state == State.COMPARING;
    }

    /** Lines that are booked here just so, as far as it was compared. */
    public int agreed() {
        return compared - (differing - notReported);
    }

    /** Of a hundred. */
    public int percent() {
        return (int) (compared * 100L / lines);
    }

    private SettlementRun with(
            State next,
            int nowCompared,
            int nowDiffering,
            int nowNotReported,
            Optional<String> upTo,
            Optional<Instant> lease,
            int nowTries) {
        if (state != State.COMPARING) throw new PaymentStepNotAllowed(state, next);
        return new SettlementRun(
                id,
                provider,
                fileName,
                askedBy,
                askedAt,
                next,
                lines,
                nowCompared,
                nowDiffering,
                nowNotReported,
                gross,
                refunded,
                fees,
                from,
                to,
                upTo,
                lease,
                nowTries,
                version);
    }
}
