package id.laris.application.stock;

import id.laris.application.catalogue.ImportFiles;
import id.laris.application.shared.TableRows;
import id.laris.application.shared.TableRows.Column;
import id.laris.domain.identity.Actor;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.NotEnoughStock;
import id.laris.domain.stock.StockFile;
import id.laris.domain.stock.StockFile.Kind;
import id.laris.domain.stock.StockFileLine;
import id.laris.domain.stock.StockFileLine.Outcome;
import id.laris.domain.stock.WarehouseCode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Judges and applies lines of stock files, the same way for each kind. Part of the caller's transaction. */
@Singleton
final class StockFileDesk {
    /** What the figure was when it was checked is not what it is now. */
    static final String MOVED = "moved-since-check";

    private static final List<Column> PLACE = List.of(Column.of("sku"), Column.of("warehouse", "gudang"));

    /** @param figures empty when one is no whole number */
    private record Wish(TableRows.Row row, List<Integer> figures, Optional<Refusal> wrong) {
        GoodPlaces.Named named() {
            return new GoodPlaces.Named(row.cells().get(0), row.cells().get(1), wrong);
        }
    }

    private final StockFiles files;
    private final ImportFiles contents;
    private final GoodPlaces places;
    private final List<StockFileRules> kinds;

    StockFileDesk(
            StockFiles files, ImportFiles contents, GoodPlaces places, LevelFileRules levels, PointFileRules points) {
        this.files = files;
        this.contents = contents;
        this.places = places;
        this.kinds = List.of(levels, points);
    }

    /** @throws id.laris.domain.identity.NotYourWarehouse, Missing when it was sent by somebody who works elsewhere too */
    static void requireTheirs(StockFile file, Actor who) {
        file.bounds().forEach(who::requireWorksIn);
        if (!file.isSeenFrom(who.warehouses())) throw new Missing("stock-file", file.number());
    }

    /** The rows of what was sent. @throws TableUnreadable when it is no such table */
    TableRows open(UUID content, Kind kind) throws IOException {
        return TableRows.of(
                contents.open(content),
                Stream.concat(PLACE.stream(), rules(kind).figures().stream()).toList());
    }

    /** What each row would do. Changes nothing. */
    List<StockFileLine> judge(StockFile file, List<TableRows.Row> rows) {
        var rules = rules(file.kind());
        var wishes = rows.stream().map(row -> wish(row, rules)).toList();
        var named = wishes.stream().map(Wish::named).toList();
        var before = files.named(
                file.number(),
                named.stream()
                        .map(StockFileDesk::place)
                        .filter(Objects::nonNull)
                        .toList());
        var found = places.find(named, file.bounds(), before);
        var wanted = new HashMap<StockPlace, List<Integer>>();
        for (int i = 0; i < wishes.size(); i++)
            if (found.get(i).refusal() == null)
                wanted.put(found.get(i).place(), wishes.get(i).figures());
        var seen = rules.seen(List.copyOf(wanted.keySet()));
        var refused = rules.refused(wanted);
        var lines = new ArrayList<StockFileLine>();
        for (int i = 0; i < wishes.size(); i++) {
            var line = line(wishes.get(i), found.get(i), seen, rules.nothing());
            var why = found.get(i).place() == null
                    ? null
                    : refused.get(found.get(i).place());
            lines.add(why == null ? line : line.refused(why.code(), given(why, line)));
        }
        return lines;
    }

    /**
     * Applies what the check saw and nothing else: a line whose figures changed since is refused, and so is one that may not be any more.
     *
     * @return the lines as they ended
     */
    List<StockFileLine> apply(StockFile file, List<StockFileLine> lines) {
        var rules = rules(file.kind());
        var all = lines.stream().map(StockFileDesk::placeOf).toList();
        rules.lock(all);
        var found = places.find(
                lines.stream()
                        .map(line -> new GoodPlaces.Named(line.sku(), line.warehouse(), Optional.empty()))
                        .toList(),
                file.bounds(),
                Set.of());
        var now = rules.seen(all);
        var wanted = new HashMap<StockPlace, List<Integer>>();
        for (int i = 0; i < lines.size(); i++)
            if (found.get(i).refusal() == null
                    && now.getOrDefault(all.get(i), rules.nothing())
                            .equals(lines.get(i).seen()))
                wanted.put(all.get(i), lines.get(i).wanted());
        var refused = rules.refused(wanted);
        wanted.keySet().removeAll(refused.keySet());
        if (!wanted.isEmpty()) rules.apply(file, wanted);
        var ended = new ArrayList<StockFileLine>();
        for (int i = 0; i < lines.size(); i++) {
            var place = all.get(i);
            var why = Optional.ofNullable(found.get(i).refusal()).orElse(refused.get(place));
            ended.add(
                    wanted.containsKey(place)
                            ? lines.get(i).ended(Outcome.APPLIED)
                            : notApplied(lines.get(i), why, now.getOrDefault(place, rules.nothing())));
        }
        return ended;
    }

    private static StockFileLine notApplied(StockFileLine line, Refusal why, List<Integer> now) {
        if (why != null) return line.refused(why.code(), given(why, line));
        return now.equals(line.wanted()) ? line.ended(Outcome.SAME) : line.refused(MOVED, StockFileLine.text(now));
    }

    private static StockFileLine line(
            Wish wish, GoodPlaces.Found found, Map<StockPlace, List<Integer>> seen, List<Integer> nothing) {
        var row = wish.row();
        if (found.refusal() != null)
            return StockFileLine.refused(
                    row.line(),
                    row.cells().get(0),
                    row.cells().get(1),
                    wish.figures(),
                    found.refusal().code(),
                    String.join(
                            " ", row.cells().subList(PLACE.size(), row.cells().size())));
        var place = found.place();
        return StockFileLine.checked(
                row.line(),
                place.sku().value(),
                place.warehouse().value(),
                seen.getOrDefault(place, nothing),
                wish.figures());
    }

    private static Wish wish(TableRows.Row row, StockFileRules rules) {
        var figures = new ArrayList<Integer>();
        for (var cell : row.cells().subList(PLACE.size(), row.cells().size())) {
            if (!cell.matches("-?\\d{1,100}"))
                return new Wish(row, List.of(), Optional.of(new Invalid("figure", cell, "a whole number")));
            figures.add(figure(cell));
        }
        if (!row.complete())
            return new Wish(row, figures, Optional.of(new Invalid("cells", "", "no more cells than the heading")));
        var wrong = rules.wrongIn(figures);
        return new Wish(row, wrong.isEmpty() ? figures : List.of(), wrong);
    }

    /** Too large or too small is all the same. */
    private static int figure(String digits) {
        if (digits.startsWith("-")) return -1;
        return digits.length() > 18 ? Integer.MAX_VALUE : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(digits));
    }

    /** What a refused line is told: what is promised where fewer are wanted, else what it says itself. */
    private static String given(Refusal why, StockFileLine line) {
        return why instanceof NotEnoughStock shortage
                ? String.valueOf(line.seen().get(0)
                        - shortage.shortages().get(0).available().value())
                : StockFileLine.text(line.wanted());
    }

    private static StockPlace place(GoodPlaces.Named named) {
        try {
            return new StockPlace(new WarehouseCode(named.warehouse()), new Sku(named.sku()));
        } catch (Invalid unreadable) {
            return null; // told when the line is judged
        }
    }

    private static StockPlace placeOf(StockFileLine line) {
        return new StockPlace(new WarehouseCode(line.warehouse()), new Sku(line.sku()));
    }

    private StockFileRules rules(Kind kind) {
        return kinds.stream().filter(rules -> rules.kind() == kind).findFirst().orElseThrow();
    }
}
