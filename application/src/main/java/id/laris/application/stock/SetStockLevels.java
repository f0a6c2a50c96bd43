package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.LineTwice;
import id.laris.domain.stock.NotEnoughStock;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement.Kind;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    private record Place(Sku sku, WarehouseCode warehouse) {
        static Place of(StockLevel level) {
            return new Place(level.sku(), level.warehouse());
        }
    }

    /** @param refusal null for a line that makes sense so far */
    private record Read(Line line, Place place, Refusal refusal) {}

    private final StockBook book;
    private final StockDesk desk;
    private final Warehouses warehouses;
    private final Products products;
    private final CurrentActor current;
    private final AuditNotes notes;

    public SetStockLevels(
            StockBook book,
            StockDesk desk,
            Warehouses warehouses,
            Products products,
            CurrentActor current,
            AuditNotes notes) {
        this.book = book;
        this.desk = desk;
        this.warehouses = warehouses;
        this.products = products;
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
        var before = book.lock(skus).stream().collect(Collectors.toMap(Place::of, level -> level));
        var results = new ArrayList<Result>();
        var entries = new ArrayList<StockDesk.Entry>();
        for (var line : read) results.add(judge(line, before, reference, entries));
        var after = new HashMap<Place, StockLevel>();
        if (!entries.isEmpty()) desk.post(entries).forEach(level -> after.put(Place.of(level), level));
        notes.changed("applied", 0, entries.size());
        return withLevels(read, results, after);
    }

    private List<Read> read(List<Line> lines) {
        var known = products.owners(lines.stream()
                        .map(line -> sku(line).orElse(null))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .keySet();
        var places = warehouses.all().stream().map(Warehouse::code).collect(Collectors.toSet());
        var seen = new HashMap<Place, Line>();
        var read = new ArrayList<Read>();
        for (var line : lines) {
            Place place = null;
            Refusal refusal = null;
            try {
                place = place(line, known, places);
                if (seen.putIfAbsent(place, line) != null) throw new LineTwice(place.sku(), place.warehouse());
            } catch (Refusal wrong) {
                refusal = wrong;
            }
            read.add(new Read(line, place, refusal));
        }
        return read;
    }

    private Place place(Line line, Collection<Sku> known, Set<WarehouseCode> places) {
        var place = new Place(new Sku(line.sku()), new WarehouseCode(line.warehouse()));
        if ((line.onHand() == null) == (line.change() == null))
            throw new Invalid("onHand", line.onHand(), "either onHand or change");
        if (line.onHand() != null && (line.onHand() < 0 || line.onHand() > Quantity.MOST))
            throw new Invalid("onHand", line.onHand(), "0 to " + Quantity.MOST);
        if (line.change() != null && Math.abs((long) line.change()) > Quantity.MOST)
            throw new Invalid("change", line.change(), "at most " + Quantity.MOST);
        if (!places.contains(place.warehouse())) throw new Missing("warehouse", place.warehouse());
        current.actor().requireWorksIn(place.warehouse());
        if (!known.contains(place.sku())) throw new Missing("sku", place.sku());
        return place;
    }

    private static Optional<Sku> sku(Line line) {
        try {
            return Optional.of(new Sku(line.sku()));
        } catch (Invalid unreadable) {
            return Optional.empty(); // told when the line is read
        }
    }

    private static Result judge(
            Read read, Map<Place, StockLevel> before, String reference, List<StockDesk.Entry> entries) {
        if (read.refusal() != null) return refused(read.line(), read.refusal());
        var place = read.place();
        var level = before.getOrDefault(place, StockLevel.empty(place.sku(), place.warehouse()));
        int change = read.line().change() != null
                ? read.line().change()
                : read.line().onHand() - level.onHand().value();
        if (change == 0) return new Result(read.line(), Outcome.UNCHANGED, Optional.empty(), Optional.of(level));
        if (level.available().value() + change < 0)
            return refused(read.line(), new NotEnoughStock(place.sku(), Quantity.of(-change), level.available()));
        if (level.onHand().value() + (long) change > Quantity.MOST)
            return refused(
                    read.line(),
                    new Invalid("onHand", level.onHand().value() + (long) change, "at most " + Quantity.MOST));
        entries.add(StockDesk.Entry.good(place.sku(), place.warehouse(), Kind.CORRECTION, change, reference));
        return new Result(read.line(), Outcome.APPLIED, Optional.empty(), Optional.empty());
    }

    private static Result refused(Line line, Refusal why) {
        return new Result(line, Outcome.REFUSED, Optional.of(why), Optional.empty());
    }

    private static List<Result> withLevels(List<Read> read, List<Result> results, Map<Place, StockLevel> after) {
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
