package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.stock.NotEnoughStock;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An inventory system outside says what it counts: for each SKU and warehouse the pieces on hand, or how many came or went. Every line is
 * judged by itself; those that pass are written together in this one transaction, or, when it fails, none of them.
 */
@UseCase
@Audited
@Requires(Permission.ADJUST_STOCK)
public final class SetStockLevels {
    public static final int MOST = 1_000;

    /** One of both: pieces on hand from now on, or pieces that came (positive) or went. As they were given, possibly wrong. */
    public record Line(String sku, String warehouse, Integer onHand, Integer change) {}

    /** @param reference what for, 1 to 100 characters */
    public record Command(List<Line> lines, String reference) {}

    public enum Outcome {
        APPLIED,
        UNCHANGED,
        REFUSED
    }

    /**
     * @param refusal why, for a refused line
     * @param level as it is now; empty for a refused line
     */
    public record Result(Line line, Outcome outcome, Optional<Refusal> refusal, Optional<StockLevel> level) {}

    /** @param refusal null for a line that makes sense so far */
    private record Read(Line line, StockPlace place, Refusal refusal) {}

    private final StockBook book;
    private final StockDesk desk;
    private final GoodPlaces places;
    private final CurrentActor current;
    private final AuditNotes notes;

    SetStockLevels(StockBook book, StockDesk desk, GoodPlaces places, CurrentActor current, AuditNotes notes) {
        this.book = book;
        this.desk = desk;
        this.places = places;
        this.current = current;
        this.notes = notes;
    }

    /**
     * One result a line, in their order.
     *
     * @throws Invalid lines for none or more than a thousand; reference
     */
    public List<Result> set(Command command) {
        var lines = command.lines();
        if (lines == null || lines.isEmpty() || lines.size() > MOST)
            throw new Invalid("lines", lines == null ? 0 : lines.size(), "1 to " + MOST + " lines");
        var reference = command.reference() == null ? "" : command.reference().strip();
        if (reference.isEmpty() || reference.length() > 100)
            throw new Invalid("reference", reference, "1 to 100 characters");
        var read = read(lines);
        var skus = read.stream()
                .filter(line -> line.refusal() == null)
                .map(line -> line.place().sku())
                .collect(Collectors.toSet());
        var before = book.lock(skus).stream().collect(Collectors.toMap(StockPlace::of, level -> level));
        var results = new ArrayList<Result>();
        var entries = new ArrayList<StockDesk.Entry>();
        for (var line : read) results.add(judge(line, before, reference, entries));
        var after = new HashMap<StockPlace, StockLevel>();
        if (!entries.isEmpty()) desk.post(entries).forEach(level -> after.put(StockPlace.of(level), level));
        notes.changed("applied", 0, entries.size());
        return withLevels(read, results, after);
    }

    private List<Read> read(List<Line> lines) {
        var found = places.find(
                lines.stream()
                        .map(line -> new GoodPlaces.Named(line.sku(), line.warehouse(), wrongIn(line)))
                        .toList(),
                current.actor().warehouses(),
                Set.of());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Read(
                        lines.get(i), found.get(i).place(), found.get(i).refusal()))
                .toList();
    }

    private static Optional<Refusal> wrongIn(Line line) {
        if ((line.onHand() == null) == (line.change() == null))
            return Optional.of(new Invalid("onHand", line.onHand(), "either onHand or change"));
        if (line.onHand() != null && (line.onHand() < 0 || line.onHand() > Quantity.MOST))
            return Optional.of(new Invalid("onHand", line.onHand(), "0 to " + Quantity.MOST));
        if (line.change() != null && Math.abs((long) line.change()) > Quantity.MOST)
            return Optional.of(new Invalid("change", line.change(), "at most " + Quantity.MOST));
        return Optional.empty();
    }

    private static Result judge(
            Read read, Map<StockPlace, StockLevel> before, String reference, List<StockDesk.Entry> entries) {
        if (read.refusal() != null) return refused(read.line(), read.refusal());
        var place = read.place();
        var level = before.getOrDefault(place, StockLevel.empty(place.sku(), place.warehouse()));
        int change = read.line().change() != null
                ? read.line().change()
                : read.line().onHand() - level.onHand().value();
        if (change == 0) return new Result(read.line(), Outcome.UNCHANGED, Optional.empty(), Optional.of(level));
        var refusal = whyNot(level, change);
        if (refusal.isPresent()) return refused(read.line(), refusal.get());
        entries.add(StockDesk.Entry.good(place.sku(), place.warehouse(), Kind.CORRECTION, change, reference));
        return new Result(read.line(), Outcome.APPLIED, Optional.empty(), Optional.empty());
    }

    /** Whether so many pieces may come or go: never below what is promised, never above what can be counted. */
    static Optional<Refusal> whyNot(StockLevel level, int change) {
        if (level.available().value() + change < 0)
            return Optional.of(new NotEnoughStock(level.sku(), Quantity.of(-change), level.available()));
        if (level.onHand().value() + (long) change > Quantity.MOST)
            return Optional.of(
                    new Invalid("onHand", level.onHand().value() + (long) change, "at most " + Quantity.MOST));
        return Optional.empty();
    }

    private static Result refused(Line line, Refusal why) {
        return new Result(line, Outcome.REFUSED, Optional.of(why), Optional.empty());
    }

    private static List<Result> withLevels(List<Read> read, List<Result> results, Map<StockPlace, StockLevel> after) {
        var told = new ArrayList<Result>();
        for (int i = 0; i < results.size(); i++) {
            var result = results.get(i);
            told.add(
                    result.outcome() == Outcome.APPLIED
                            ? new Result(
                                    result.line(),
                                    Outcome.APPLIED,
                                    Optional.empty(),
                                    Optional.of(after.get(read.get(i).place())))
                            : result);
        }
        return List.copyOf(told);
    }
}
