package id.laris.domain.forecasting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** When there was nothing of a thing to sell. Before anything is known of its stock there was something. */
public final class StockOuts {
    /** @param empty whether from then on there was nothing */
    public record Change(Instant at, boolean empty) {}

    /** Nothing is known of the stock. */
    public static final StockOuts NONE = new StockOuts(List.of());

    private final List<Change> changes;

    private StockOuts(List<Change> changes) {
        this.changes = changes;
    }

    /** @param changes in any order */
    public static StockOuts of(Collection<Change> changes) {
        return new StockOuts(
                changes.stream().sorted(Comparator.comparing(Change::at)).toList());
    }

    /** When there was nothing in any of these places of which the stock was known by then. */
    public static StockOuts everywhere(Collection<StockOuts> places) {
        record Turn(int place, Change change) {}
        var turns = new ArrayList<Turn>();
        var number = 0;
        for (var place : places) {
            for (var change : place.changes) turns.add(new Turn(number, change));
            number++;
        }
        turns.sort(Comparator.comparing((Turn turn) -> turn.change().at()));
        var empty = new HashMap<Integer, Boolean>();
        var together = new ArrayList<Change>();
        for (var turn : turns) {
            empty.put(turn.place(), turn.change().empty());
            together.add(new Change(turn.change().at(), !empty.containsValue(false)));
        }
        return new StockOuts(together);
    }

    /** Which part of the time there was nothing: 0 to 1. */
    public double share(Instant from, Instant to) {
        var nothing = Duration.ZERO;
        var empty = false;
        var since = from;
        for (var change : changes) {
            if (!change.at().isBefore(to)) break;
            var at = change.at().isBefore(from) ? from : change.at();
            if (empty) nothing = nothing.plus(Duration.between(since, at));
            since = at;
            empty = change.empty();
        }
        if (empty) nothing = nothing.plus(Duration.between(since, to));
        return (double) nothing.toSeconds() / Duration.between(from, to).toSeconds();
    }
}
