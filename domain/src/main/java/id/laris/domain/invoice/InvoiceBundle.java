package id.laris.domain.invoice;

import id.laris.domain.shared.Invalid;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The papers of some days in one file, drawn in the background, kept for a day.
 *
 * @param papers how many there were when it was asked for
 * @param drawn how many are drawn
 * @param last the last of them; the next batch begins after it
 * @param askedBy name of the account
 * @param leasedUntil how long its worker has it
 * @param tries how often a worker took it without drawing one more paper
 * @param version as read; 0 for a new one
 */
public record InvoiceBundle(
        UUID id,
        LocalDate from,
        LocalDate to,
        State state,
        long papers,
        long drawn,
        Optional<InvoiceNumber> last,
        String askedBy,
        Instant askedAt,
        Optional<Instant> leasedUntil,
        int tries,
        long version) {
    /** How far a bundle is. Only one that is being drawn moves on. */
    public enum State {
        DRAWING,
        READY,
        CANCELLED,
        FAILED
    }

    /** How long it can be fetched. */
    public static final Duration KEPT = Duration.ofHours(24);

    public static final long MOST_PAPERS = 20_000;
    static final int MOST_TRIES = 5;

    /** @throws Invalid to, when there are no papers or too many */
    public static InvoiceBundle of(UUID id, LocalDate from, LocalDate to, long papers, String askedBy, Instant now) {
        if (to.isBefore(from)) throw new Invalid("to", to, "no day before " + from);
        if (papers < 1 || papers > MOST_PAPERS) throw new Invalid("papers", papers, "1 to " + MOST_PAPERS);
        return new InvoiceBundle(
                id, from, to, State.DRAWING, papers, 0, Optional.empty(), askedBy, now, Optional.empty(), 0, 0);
    }

    /** A worker has it for so long. One that was taken again and again to no avail is given up. */
    public InvoiceBundle taken(Instant now, Duration lease) {
        requireDrawing();
        return with(
                tries >= MOST_TRIES ? State.FAILED : State.DRAWING,
                drawn,
                last,
                Optional.of(now.plus(lease)),
                tries + 1);
    }

    /** So many more are drawn. */
    public InvoiceBundle drew(int more, InvoiceNumber upTo, Instant now, Duration lease) {
        requireDrawing();
        return with(State.DRAWING, drawn + more, Optional.of(upTo), Optional.of(now.plus(lease)), 0);
    }

    /** There are no more. */
    public InvoiceBundle ready() {
        requireDrawing();
        return with(State.READY, drawn, last, Optional.empty(), tries);
    }

    public InvoiceBundle cancel() {
        requireDrawing();
        return with(State.CANCELLED, drawn, last, Optional.empty(), tries);
    }

    private void requireDrawing() {
        if (state != State.DRAWING) throw new BundleStepNotAllowed(state);
    }

    private InvoiceBundle with(
            State next, long nowDrawn, Optional<InvoiceNumber> upTo, Optional<Instant> lease, int nowTries) {
        return new InvoiceBundle(
                id, from, to, next, papers, nowDrawn, upTo, askedBy, askedAt, lease, nowTries, version);
    }

    public boolean isReady() {
        return state == State.READY;
    }

    public boolean isDrawing() {
        return state == State.DRAWING;
    }

    /** Until when it can be fetched. */
    public Instant until() {
        return askedAt.plus(KEPT);
    }

    /** Of a hundred. */
    public int percent() {
        return (int) Math.min(100, drawn * 100 / papers);
    }
}
