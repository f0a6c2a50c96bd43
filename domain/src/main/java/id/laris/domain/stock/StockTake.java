package id.laris.domain.stock;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A stock take (stok opname): a frozen list of goods in one warehouse is counted blind; what differs is counted a second time; then
 * somebody approves and the differences are posted. Selling goes on meanwhile: each figure is compared with what the book said at the
 * moment it was entered, so that pieces sold before or after do not count as missing.
 *
 * @param title what is counted, in words, at most 100 characters
 * @param starter who started it, as the history calls them
 * @param approver who approved or called it off; blank while it runs
 */
public record StockTake(
        StockTakeNumber number,
        WarehouseCode warehouse,
        String title,
        List<Line> lines,
        State state,
        String starter,
        Instant startedAt,
        String approver,
        Optional<Instant> endedAt,
        long version) {
    public static final int MOST_LINES = 2_000;

    public enum State {
        COUNTING,
        POSTED,
        CALLED_OFF
    }

    /**
     * A figure somebody counted.
     *
     * @param book pieces on hand by the book at that moment
     */
    public record Tally(Quantity counted, Quantity book, String actor, Instant at) {
        public int difference() {
            return counted.value() - book.value();
        }
    }

    /** @param second only when the first differed from the book */
    public record Line(Sku sku, Optional<Tally> first, Optional<Tally> second) {
        public static Line uncounted(Sku sku) {
            return new Line(sku, Optional.empty(), Optional.empty());
        }

        /** Which count is due: 1, 2, or 0 when the line is done. */
        public int due() {
            if (first.isEmpty()) return 1;
            return first.get().difference() != 0 && second.isEmpty() ? 2 : 0;
        }

        /** What counts in the end. */
        public Optional<Tally> last() {
            return second.or(() -> first);
        }

        private Line with(int round, Tally tally) {
            if (round == 1) return new Line(sku, Optional.of(tally), Optional.empty());
            if (first.isEmpty() || first.get().difference() == 0) throw new Invalid("round", round, "1 for " + sku);
            return new Line(sku, first, Optional.of(tally));
        }
    }

    public StockTake {
        lines = List.copyOf(lines);
        title = Text.line("title", title, 1, 100);
        if (lines.isEmpty() || lines.size() > MOST_LINES)
            throw new Invalid("lines", lines.size(), "1 to " + MOST_LINES + " lines");
        if (lines.stream().map(Line::sku).distinct().count() < lines.size())
            throw new Invalid("lines", lines.size(), "each SKU once");
    }

    public static StockTake start(
            StockTakeNumber number,
            WarehouseCode warehouse,
            String title,
            List<Sku> skus,
            String starter,
            Instant now) {
        return new StockTake(
                number,
                warehouse,
                title,
                skus.stream().map(Line::uncounted).toList(),
                State.COUNTING,
                starter,
                now,
                "",
                Optional.empty(),
                0);
    }

    /**
     * Figures of one round; a figure entered again takes the place of the former one of the same round. A first count entered again
     * voids the second. Goods found that are not on the list join it in the first round.
     *
     * @param round 1, or 2 for what differed
     * @throws StockTakeEnded when it runs no more
     */
    public StockTake enter(int round, Map<Sku, Tally> tallies) {
        requireRunning();
        if (round != 1 && round != 2) throw new Invalid("round", round, "1 or 2");
        var after = new LinkedHashMap<Sku, Line>();
        lines.forEach(line -> after.put(line.sku(), line));
        tallies.forEach((sku, tally) ->
                after.put(sku, after.getOrDefault(sku, Line.uncounted(sku)).with(round, tally)));
        return new StockTake(
                number,
                warehouse,
                title,
                new ArrayList<>(after.values()),
                state,
                starter,
                startedAt,
                approver,
                endedAt,
                version);
    }

    /**
     * Everything is counted as it should be: it ends, and {@link #differences} are to be posted.
     *
     * @throws StockTakeIncomplete when lines are not counted, or not a second time though they differed
     * @throws StockTakeEnded when it runs no more
     */
    public StockTake approve(String who, Instant now) {
        requireRunning();
        var due = lines.stream().filter(line -> line.due() != 0).map(Line::sku).toList();
        if (!due.isEmpty()) throw new StockTakeIncomplete(due);
        return ended(State.POSTED, who, now);
    }

    /** Nothing is posted. @throws StockTakeEnded when it runs no more */
    public StockTake callOff(String who, Instant now) {
        requireRunning();
        return ended(State.CALLED_OFF, who, now);
    }

    private StockTake ended(State next, String who, Instant now) {
        return new StockTake(number, warehouse, title, lines, next, starter, startedAt, who, Optional.of(now), version);
    }

    private void requireRunning() {
        if (state != State.COUNTING) throw new StockTakeEnded(number);
    }

    /** Pieces to be added (positive) or taken, by SKU; those that agree are left out. */
    public SortedMap<Sku, Integer> differences() {
        var differences = new TreeMap<Sku, Integer>();
        for (var line : lines)
            line.last().map(Tally::difference).filter(d -> d != 0).ifPresent(d -> differences.put(line.sku(), d));
        return differences;
    }

    /** Lines whose count of that round is due. */
    public List<Line> due(int round) {
        return lines.stream().filter(line -> line.due() == round).toList();
    }

    /** Who counted. */
    public Set<String> counters() {
        var counters = new TreeSet<String>();
        for (var line : lines) {
            line.first().map(Tally::actor).ifPresent(counters::add);
            line.second().map(Tally::actor).ifPresent(counters::add);
        }
        return counters;
    }
}
