package id.laris.domain.catalogue;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The import of one product file: who wants it, how far it is, what came of it. A worker works on it only while its lease runs
 * and nobody else has taken it over; every step of a worker is saved together with the products it wrote, so that another one
 * goes on exactly there.
 *
 * @param file where the content is kept
 * @param rows in the file, the heading not counted
 * @param rate rupiah for one unit of the file's currency; empty when the file is in rupiah
 * @param startedBy how the history calls whoever uploaded it
 * @param failure code of what ended it; only when FAILED
 * @param nextLine line of the first row that is not done; 0 before the first
 * @param tries how often a worker took it up since it last got on
 * @param leasedUntil until when the worker that has it may be silent; only when RUNNING
 * @param version as read; 0 for a new one
 */
public record ProductImport(
        ImportId id,
        UUID file,
        String fileName,
        long fileSize,
        int rows,
        boolean dryRun,
        Optional<BigDecimal> rate,
        String startedBy,
        Instant startedAt,
        State state,
        Optional<String> failure,
        Tally tally,
        int nextLine,
        int tries,
        Optional<Instant> leasedUntil,
        Optional<Instant> endedAt,
        long version) {
    /** After so many tries without progress the import is given up: something in the file or the shop breaks every worker. */
    public static final int MOST_TRIES = 5;

    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(1_000_000);

    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        private static final Map<State, Set<State>> NEXT = Map.of(
                WAITING, Set.of(RUNNING, CANCELLED),
                RUNNING, Set.of(RUNNING, DONE, FAILED, CANCELLED),
                DONE, Set.of(),
                FAILED, Set.of(),
                CANCELLED, Set.of());

        public boolean isOver() {
            return NEXT.get(this).isEmpty();
        }
    }

    /**
     * What came of the rows so far; in a dry run, what would.
     *
     * @param refused products of which nothing could be imported
     * @param badRows rows that are not imported, each counted once
     */
    public record Tally(
            int rowsRead, int created, int updated, int unchanged, int refused, int badRows, int warnings, int notes) {
        public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

        public Tally plus(Tally other) {
            return new Tally(
                    rowsRead + other.rowsRead,
                    created + other.created,
                    updated + other.updated,
                    unchanged + other.unchanged,
                    refused + other.refused,
                    badRows + other.badRows,
                    warnings + other.warnings,
                    notes + other.notes);
        }
    }

    public ProductImport {
        fileName = Text.line("fileName", fileName, 0, 255);
        rate.ifPresent(r -> {
            if (r.signum() <= 0 || r.compareTo(HIGHEST_RATE) > 0 || r.scale() > 12)
                throw new Invalid("rate", r.toString(), "rupiah for one unit, above 0 to " + HIGHEST_RATE);
        });
        if (leasedUntil.isPresent() != (state == State.RUNNING) || endedAt.isPresent() != state.isOver())
            throw new IllegalArgumentException(
                    "import %s: %s, lease %s, end %s".formatted(id, state, leasedUntil, endedAt));
    }

    public static ProductImport of(
            ImportId id,
            UUID file,
            String fileName,
            long fileSize,
            int rows,
            boolean dryRun,
            Optional<BigDecimal> rate,
            String startedBy,
            Instant now) {
        return new ProductImport(
                id,
                file,
                fileName,
                fileSize,
                rows,
                dryRun,
                rate,
                startedBy,
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
                || state == State.RUNNING
                        && leasedUntil.filter(until -> !now.isBefore(until)).isPresent();
    }

    /** A worker takes it. A dry run begins anew: what it would have written is not there to go on from. */
    public ProductImport taken(Instant now, Duration lease) {
        if (!isDue(now)) throw new ImportStepNotAllowed(state, State.RUNNING.name());
        return with(
                State.RUNNING,
                Optional.empty(),
                dryRun ? Tally.NONE : tally,
                dryRun ? 0 : nextLine,
                tries + 1,
                Optional.of(now.plus(lease)),
                Optional.empty());
    }

    /** Some rows are done; the worker goes on. */
    public ProductImport advanced(Tally more, int next, Instant now, Duration lease) {
        return step(State.RUNNING, Optional.empty(), tally.plus(more), next, 0, Optional.of(now.plus(lease)), now);
    }

    public ProductImport done(Instant now) {
        return step(State.DONE, Optional.empty(), tally, nextLine, tries, Optional.empty(), now);
    }

    /** Nothing more can be done; what was imported stays. */
    public ProductImport failed(String code, Instant now) {
        return step(State.FAILED, Optional.of(code), tally, nextLine, tries, Optional.empty(), now);
    }

    /** Somebody calls it off; what was imported stays. */
    public ProductImport cancelled(Instant now) {
        return step(State.CANCELLED, Optional.empty(), tally, nextLine, tries, Optional.empty(), now);
    }

    /** How far it is: 0 to 100. */
    public int percent() {
        if (state == State.DONE) return 100;
        return rows == 0 ? 0 : (int) Math.min(100, 100L * tally.rowsRead() / rows);
    }

    private ProductImport step(
            State next,
            Optional<String> why,
            Tally newTally,
            int newNextLine,
            int newTries,
            Optional<Instant> lease,
            Instant now) {
        if (!State.NEXT.get(state).contains(next)) throw new ImportStepNotAllowed(state, next.name());
        return with(
                next, why, newTally, newNextLine, newTries, lease, next.isOver() ? Optional.of(now) : Optional.empty());
    }

    private ProductImport with(
            State newState,
            Optional<String> why,
            Tally newTally,
            int newNextLine,
            int newTries,
            Optional<Instant> lease,
            Optional<Instant> end) {
        return new ProductImport(
                id,
                file,
                fileName,
                fileSize,
                rows,
                dryRun,
                rate,
                startedBy,
                startedAt,
                newState,
                why,
                newTally,
                newNextLine,
                newTries,
                lease,
                end,
                version);
    }
}
